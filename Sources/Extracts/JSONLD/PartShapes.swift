import Registry
import Store

extension Shape {
    /// The shape of a part's rows. A part that DPV has nothing for keeps its columns as they are.
    static func of(_ part: Part, _ columns: [Column]) -> Shape {
        if let shape = known[part.name] { return shape(part.key) }
        guard !part.key.isEmpty else { return Shape("record") }
        guard part.key.contains("activity") else { return Shape(part.name, part.key) }
        let node = part.key == ["activity"] ? Shape(nil) : Shape(part.name, part.key)
        return activity([Link("art30:\(part.name)", node)])
    }

    /// The parts that DPV has words for, by name; each makes its shape of the part's key.
    static let known: [String: @Sendable ([String]) -> Shape] = [
        "cover": { _ in record }, "about": { _ in record }, "activity": { _ in entry },
        "party": { key in
            activity([
                Link(
                    "dpv:hasEntity", entity("party", key, ["role": .kind("role")]),
                    by: ("role", "role link"))
            ])
        },
        "recipient": { key in
            activity([
                Link(
                    "dpv:hasRecipient", recipient("recipient", key),
                    by: ("capacity", "capacity link"))
            ])
        },
        "subject_recipient": { recipient("subject_recipient", $0) },
        "processor": { entity("processor", $0, ["capacity": .kind("capacity")]) },
        "vendor": { entity("vendor", $0, ["capacities": .kind("capacity")]) },
        "purpose": { _ in activity([Link("dpv:hasPurpose", purpose)]) },
        "basis": { activity([Link("dpv:hasLegalBasis", basis($0))]) },
        "subject": { _ in subject },
        "subject_data": { key in
            activity([
                Link("dpv:hasPersonalDataHandling", handling("subject_data", key)),
                Link("dpv:hasDataSubject", subject.named),
                Link("dpv:hasPersonalData", data.named),
            ])
        },
        "special_ground": { key in
            activity([Link("dpv:hasPersonalDataHandling", handling("special_ground", key))])
        },
        "erasure": { activity([Link("dpv:hasStorageCondition", erasure($0))]) },
        "subject_erasure": { activity([Link("dpv:hasStorageCondition", erasure($0))]) },
        "measure": { activity([Link("dpv:hasTechnicalOrganisationalMeasure", measure($0))]) },
        "location": { activity([Link("dpv:hasLocation", location($0))]) },
        "third_country": { activity([Link("dpv:hasProcessing", transfer("third_country", $0))]) },
        "transfer": { transfer("transfer", $0) },
        "subject_transfer": { transfer("subject_transfer", $0) },
        "impact_assessment": { _ in
            activity([Link("dpv:hasImpactAssessment", assessment("dpv:DPIA"))])
        },
        "arrangement": { _ in
            // No property of DPV points to an agreement that is no legal basis.
            activity([Link("art30:arrangement", arrangement)])
        },
    ]

    private static let record = Shape(
        "record", [], ["dpv:DataProcessingRecord"], ["title": .literal("dct:title")],
        [Link("dpv:hasResponsibleEntity", entity(nil, [], [:]))])

    private static let entry = Shape(
        "activity", ["activity"], ["dpv:Process"],
        [
            "activity": .literal("dct:identifier"), "name": .literal("dct:title"),
            "description": .literal("dct:description"),
            "created": .literal("dct:created"), "changed": .literal("dct:modified"),
            "status": .terms([("dpv:hasActivityStatus", "activity_status")]),
        ],
        [
            Link("dpv:hasRecordOfActivity", Shape("record")),
            Link(
                "dpv:hasResponsibleEntity",
                Shape(nil, [], ["dpv:Entity"], ["owner": .literal("dpv:hasName")])),
        ])

    private static func activity(_ links: [Link] = []) -> Shape {
        Shape("activity", ["activity"], [], [:], links)
    }

    private static let purpose = Shape(
        "purpose", ["activity", "purpose"], ["dpv:Purpose"], ["name": .literal("dct:title")])

    private static func basis(_ key: [String]) -> Shape {
        Shape(
            "basis", key, ["dpv:LegalBasis"], ["basis": .kind("basis")],
            [Link("dpv:isApplicableFor", purpose)])
    }

    private static let subject = Shape(
        "subject", ["subject_category"], ["dpv:DataSubject"],
        [
            "subject": .literal("dct:title"), "subject_kind": .kind("subject_kind"),
            "vulnerable": .kind("vulnerable"),
        ])

    private static let data = Shape(
        "data", ["data_category"], ["dpv:PersonalData"],
        [
            "data": .literal("dct:title"), "special": .kind("special_category"),
            "offences": .kind("offences"), "identity_number": .kind("identity_number"),
        ])

    /// Some data of some persons within an activity.
    private static func handling(_ part: String, _ key: [String]) -> Shape {
        Shape(
            part, key, ["dpv:PersonalDataHandling"],
            ["article_9": .terms([("dpv:hasLegalBasis", "article_9_condition")])],
            [Link("dpv:hasDataSubject", subject), Link("dpv:hasPersonalData", data)])
    }

    private static func erasure(_ key: [String]) -> Shape {
        Shape(
            "erasure", key, ["dpv:StorageDuration"],
            ["retention": .kind("retention"), "retention_period": .literal("rdf:value")],
            [Link("dpv:hasDataSubject", subject), Link("dpv:hasPersonalData", data)])
    }

    private static func measure(_ key: [String]) -> Shape {
        Shape(
            "measure", key, ["dpv:TechnicalOrganisationalMeasure"],
            ["name": .literal("dct:title"), "kind": .kind("measure_kind")])
    }

    private static func location(_ key: [String]) -> Shape {
        Shape(
            "location", key, ["dpv:Location"],
            ["kind": .kind("place_kind"), "territory": .country("dpv:hasCountry")])
    }

    private static func assessment(_ type: String) -> Shape {
        Shape(
            "assessment", ["assessment"], [type],
            ["name": .literal("dct:title"), "done": .literal("dct:date")])
    }

    private static let arrangement = Shape(
        "agreement", ["agreement"], ["dpv:JointDataControllersAgreement"],
        ["name": .literal("dct:title")])

    /// An organisation as one row shows it: the same one in another capacity is another node, so
    /// that what is said of the one is not said of the other.
    private static func entity(
        _ part: String?, _ key: [String], _ says: [String: Meaning], _ types: [String] = []
    ) -> Shape {
        let always: [String: Meaning] = [
            "name": .literal("dpv:hasName"), "number": .literal("dpv:hasIdentifier"),
            "address": .literal("dpv:hasAddress"), "email": .literal("dpv:hasContact"),
            "phone": .literal("dpv:hasContact"), "contact": .literal("dpv:hasContact"),
            "seat": .country("dpv:hasCountry"),
        ]
        let representative = Shape(
            nil, [], ["dpv:Representative"], ["representative": .literal("dpv:hasName")])
        let officer = Shape(
            nil, [], ["dpv:DataProtectionOfficer"], ["dpo_contact": .literal("dpv:hasContact")])
        return Shape(
            part, key, ["dpv:LegalEntity"] + types, always.merging(says) { $1 },
            [
                Link("dpv:hasRepresentative", representative),
                Link("dpv:hasDataProtectionOfficer", officer),
            ])
    }

    private static func recipient(_ part: String, _ key: [String]) -> Shape {
        entity(
            part, key, ["capacity": .kind("capacity"), "kind": .kind("organisation_kind")],
            ["dpv:Recipient"])
    }

    private static func transfer(_ part: String, _ key: [String]) -> Shape {
        Shape(
            part, key, ["dpv:CrossBorderTransfer"],
            [
                "territory": .country("dpv:hasThirdCountry"),
                "article": .terms([("dpv:hasLegalBasis", "article")]),
                "instrument": .terms([
                    ("dpv:hasLegalBasis", "instrument"),
                    ("dpv:hasOrganisationalMeasure", "instrument tool"),
                ]),
            ],
            [
                Link(
                    "dpv:hasDataImporter",
                    Shape(
                        nil, [], ["dpv:DataImporter"], ["importer_name": .literal("dpv:hasName")])),
                Link(
                    "dpv:hasDataExporter",
                    Shape(
                        nil, [], ["dpv:DataExporter"], ["exporter_name": .literal("dpv:hasName")])),
                Link("dpv:hasImpactAssessment", assessment("dpv:DataTransferImpactAssessment")),
            ])
    }

    /// Only its name, to point to it.
    private var named: Shape { Shape(kind, key) }
}
