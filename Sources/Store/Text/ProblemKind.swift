import Postgres

extension Problem {
    /// What becomes of whoever met it: the status of its page and the exit status of its command.
    package enum Kind: CaseIterable, Sendable {
        /// They can mend what they asked for.
        case invalid
        case notFound, forbidden
        /// Not for whoever asked: they are told that it is not there.
        case hidden
        case signedOut
        /// Not this way of asking for the page; the value `allowed` says which.
        case wrongMethod
        /// The form did not arrive: in pieces, too late or too long.
        case formBroken, formLate, formTooLarge
        /// The same succeeds in a moment.
        case busy
        /// The same succeeds once others' exports are made.
        case queued
        /// Nothing is written here: another server is the place.
        case readingCopy
        /// Nothing they do mends it.
        case broken

        package struct Answer: Sendable, Equatable {
            /// RFC 9110 section 15.
            package let status: Int
            package let exit: Int32
            /// Seconds, RFC 9110 section 10.2.3.
            package var retryAfter: Int?
        }

        package var answer: Answer {
            switch self {
            case .invalid: Answer(status: 422, exit: 1)
            case .notFound: Answer(status: 404, exit: 1)
            case .hidden: Answer(status: 404, exit: 1)
            case .forbidden: Answer(status: 403, exit: 1)
            case .signedOut: Answer(status: 401, exit: 1)
            case .wrongMethod: Answer(status: 405, exit: 1)
            case .formBroken: Answer(status: 400, exit: 1)
            case .formLate: Answer(status: 408, exit: 1)
            case .formTooLarge: Answer(status: 413, exit: 1)
            case .busy: Answer(status: 503, exit: 1, retryAfter: 2)
            case .queued: Answer(status: 503, exit: 1, retryAfter: 30)
            case .readingCopy: Answer(status: 503, exit: 1)
            case .broken: Answer(status: 500, exit: 1)
            }
        }

        /// Every `problem.<key>` of Texts stands in one.
        package var keys: Set<String> {
            switch self {
            case .invalid: Self.mendable
            case .notFound:
                [
                    "delivery-unknown", "page-missing", "person-unknown", "record-unknown",
                    "register-none",
                    "register-unknown",
                ]
            case .forbidden:
                [
                    "cookie-missing", "database-rights", "not-allowed", "role-needed.dpo",
                    "role-needed.editor",
                ]
            case .hidden: ["not-theirs"]
            case .signedOut: ["signed-out"]
            case .wrongMethod: ["method-wrong"]
            case .formBroken: ["form-broken"]
            case .formLate: ["form-slow"]
            case .formTooLarge: ["form-too-large"]
            case .busy:
                ["database-busy", "database-gone", "desk-busy", "register-busy", "time-out"]
            case .queued: ["exports-busy"]
            case .readingCopy: ["reading-copy"]
            case .broken: ["files-missing", "unknown"]
            }
        }

        private static let mendable: Set<String> = [
            "accept-nothing", "accept-over", "accept-untold", "access-none", "apply-removes",
            "bad-date", "bad-text",
            "bad-time",
            "cluster-failed", "country-unknown", "database-full", "database-login",
            "check-digit", "circle", "data-category-several", "database-missing", "day-outside",
            "database-newer",
            "database-not-migrated",
            "database-old",
            "delivery-differs", "delivery-name", "delivery-overtaken", "disk-full",
            "export-empty", "field-unknown", "file-exists", "file-failed", "file-forbidden",
            "file-too-large", "file-unreadable", "form-large", "folder-missing", "home-too-long",
            "home-unreachable", "json-broken", "key-broken", "key-exposed", "key-unknown",
            "known-later", "law-cited", "law-columns", "law-decision-cited", "law-overlap",
            "law-refused",
            "law-unknown", "link-ended",
            "manifest-broken", "manifest-missing", "name-exists", "not-a-boolean", "not-a-number",
            "not-a-period", "not-a-register", "not-a-url",
            "not-a-value", "not-an-email", "not-utf-8", "not-yaml",
            "organisation-several", "own-parent", "password-common", "password-differs",
            "password-long",
            "password-own",
            "password-pattern", "password-short", "password-wrong", "period-backwards",
            "period-long", "period-unread", "port-taken", "postgres-no-user",
            "postgres-not-installed",
            "preflight-refused", "recipient-missing", "reference-dangling", "reference-gone",
            "reference-near", "reference-none", "reference-unknown", "register-missing",
            "register-not-yet",
            "register-twice", "remove-unsure", "required", "row-changed", "row-exists",
            "row-used", "rule-fact", "rule-header", "rule-sentence", "rule-unknown",
            "scope-unknown", "service-rights", "service-unbound", "setting-choice",
            "setting-number", "shape-list", "shape-mapping", "shape-object", "shape-objects",
            "sign-in-busy", "sign-in-held", "sign-in-refused", "since-register",
            "since-unknown", "subject-unknown", "templates-missing", "territory-unknown",
            "too-many-rows", "twice",
            "value-unknown",
            "typst-failed", "typst-missing", "typst-slow", "typst-too-long", "what-if-known-at",
            "what-if-several", "what-if-unknown", "workbook-failed", "zip-broken", "zip-hostile",
            "zip-too-large",
        ]
    }

    /// What a constraint of the tables refuses, its writer can mend.
    package var kind: Kind {
        Kind.allCases.first { $0.keys.contains(key) } ?? .invalid
    }
}
