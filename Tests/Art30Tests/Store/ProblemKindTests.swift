import HTTPTypes
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// Each problem is of one kind, and a kind decides what its page and its command answer.
@Suite struct ProblemKindTests {
    @Test func everyProblemHasOneKind() {
        let told = Text(.en).sentences.keys.filter { $0.hasPrefix("problem.") }
            .map { String($0.dropFirst("problem.".count)) }
        let kept = Problem.Kind.allCases.flatMap(\.keys)
        #expect(told.count > 100)
        #expect(kept.sorted() == told.sorted())
        for kind in Problem.Kind.allCases {
            for key in kind.keys { #expect(Problem(key).kind == kind, "\(key)") }
        }
    }

    @Test(arguments: [
        ("bad-date", 422), ("constraint.acceptance_period", 422), ("row-changed", 422),
        ("register-unknown", 404), ("delivery-unknown", 404), ("not-theirs", 404),
        ("signed-out", 401), ("method-wrong", 405), ("form-too-large", 413),
        ("role-needed.editor", 403),
        ("cookie-missing", 403), ("register-busy", 503), ("exports-busy", 503),
        ("reading-copy", 503), ("unknown", 500), ("files-missing", 500),
    ]) func aKindDecidesTheAnswer(_ key: String, _ status: Int) {
        let problem = Problem(key)
        #expect(problem.status.code == status)
        #expect(problem.kind.answer.exit == 1)
    }

    /// Where nothing is written, nothing is in two seconds.
    @Test func whoMayComeAgainIsToldWhen() {
        let waits = Problem.Kind.allCases.map(\.answer.retryAfter)
        #expect(waits == [nil, nil, nil, nil, nil, nil, nil, nil, nil, 2, 30, nil, nil])
    }
}
