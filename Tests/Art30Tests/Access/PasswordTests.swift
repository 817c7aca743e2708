import Foundation
import Testing

@testable import Access
@testable import Registry
@testable import Store

@Suite struct PasswordTests {
    private func refusal(_ text: String) -> String? {
        do {
            _ = try Password(
                chosen: text, name: "Åsa Lindström", email: "asa.lindstrom@kommun.example")
            return nil
        } catch { return (error as? Problem)?.key }
    }

    @Test(arguments: [
        "rätt häst batteri häftapparat", "correct horse battery", "Vi ses i Ystad på torsdag!",
        "k7#mQ2vX9!pL", "åäöÅÄÖ1x2y3z", "Lindström bor inte i Lund",
    ])
    func aGoodOneIsTaken(text: String) {
        #expect(refusal(text) == nil)
    }

    @Test(arguments: [
        ("", "password-short"), ("short", "password-short"), ("elva tecken", "password-short"),
        (String(repeating: "hej du ", count: 40), "password-long"),
        ("1qaz2wsx3edc", "password-common"), ("Unbelievable", "password-common"),
        ("International2026!", "password-common"), ("QWERTY123456", "password-common"),
        ("bbbbbbbbbbbbbbbbb", "password-pattern"), ("123456789012", "password-pattern"),
        ("abcabcabcabc", "password-pattern"), ("hej!hej!hej!hej", "password-pattern"),
        ("qwertyuiopåa", "password-pattern"), ("abcdefghijkl", "password-pattern"),
        ("poiuytrewq12", "password-pattern"), ("abababaabbab", "password-pattern"),
        ("åsalindström", "password-own"), ("Lindström2026", "password-own"),
        ("asa.lindstrom", "password-own"), ("art30art30kommun", "password-own"),
    ])
    func aWeakOneIsRefused(text: String, key: String) {
        #expect(refusal(text) == key)
    }

    /// RFC 7914, section 12: the third vector's parameters fit the product's own.
    @Test func scryptIsScrypt() async throws {
        let cost = ScryptCost(logRounds: 14, blockSize: 8, parallelism: 1)
        let key = try await Scrypt.key(
            Password(typed: "pleaseletmein"), salt: Array("SodiumChloride".utf8), cost: cost)
        #expect(
            bytea(key) == "\\x7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
        // Composed and decomposed letters are the same password; an empty one is computed too.
        #expect(Password(typed: "a\u{30A}").bytes == Password(typed: "\u{E5}").bytes)
        _ = try await Scrypt.key(Password(typed: ""), salt: [1], cost: cost)
    }

    @Test func tokensAndAddresses() {
        let tokens = (0..<100).map { _ in Token() }
        #expect(Set(tokens.map(\.text)).count == 100)
        #expect(tokens.allSatisfy { Token($0.text) == $0 })
        for wrong in [
            "", "x", String(repeating: "'", count: 43), String(repeating: "å", count: 43),
        ] {
            #expect(Token(wrong) == nil)
        }
        #expect(bytes(bytea([0, 15, 255])) == [0, 15, 255] && bytes("\\x0") == nil)
        #expect(network(of: "2001:db8:1:2:3::4") == network(of: "2001:db8:1:2:ffff::"))
        #expect(network(of: "2001:db8:1:2::1") != network(of: "2001:db8:1:3::1"))
        #expect(network(of: "::ffff:192.0.2.1") == "192.0.2.1")
    }
}
