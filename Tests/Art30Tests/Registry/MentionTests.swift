import Testing

@testable import Registry
@testable import Store

@Suite struct MentionTests {
    @Test func namesWithoutARowAreFound() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                """
                register: named
                keeper: us
                organisation:
                  us: {name: Us AB, seat: SE}
                  telia: {name: Telia Sverige AB}
                activity:
                  web:
                    name: Web
                    description: Measured by Acme Analytics Inc. and hosted by Telia Sverige AB.
                    purpose: {p: {name: "Send letters with Brev & Bud i Norrland AB, not with SE"}}
                """)
            let lines = try await registry.mentions(Question())
            #expect(
                lines.map { "\($0["name"] ?? "") in \($0["places"] ?? "")" } == [
                    "Acme Analytics Inc in activity.description",
                    "Brev & Bud i Norrland AB in activity_purpose.name",
                ])
        }
    }
}
