import Foundation
import Schema
import Store

/// A password as scrypt takes it: the same however the keyboard composes its letters.
package struct Password: Sendable {
    package let bytes: [UInt8]

    private static let shortest = 12
    private static let longest = 200

    /// As typed to sign in. Never empty: scrypt takes no nothing, and no password is one NUL.
    package init(typed text: String) {
        let same = Array(text.prefix(Self.longest).precomposedStringWithCanonicalMapping.utf8)
        bytes = same.isEmpty ? [0] : same
    }

    /// As chosen by the person with this name and e-mail.
    /// - Throws: `Problem` for one that others would guess.
    package init(chosen text: String, name: String, email: String) throws {
        guard text.count >= Self.shortest else {
            throw Problem("password-short", ["count": "\(Self.shortest)"])
        }
        guard text.count <= Self.longest else {
            throw Problem("password-long", ["count": "\(Self.longest)"])
        }
        let plain = text.lowercased()
        if Self.common.contains(plain[...]) || Self.common.contains(plain.withoutEnd) {
            throw Problem("password-common")
        }
        if plain.stepped < 8 || plain.isRepeated { throw Problem("password-pattern") }
        if plain.without(Self.words(name, email)).count < 8 { throw Problem("password-own") }
        self.init(typed: text)
    }

    /// Common passwords, and single words, of 12 letters and more.
    private static let common: Set<Substring> = {
        let file = Schema.resources(of: "Access").appending(path: "Passwords/common.txt")
        // Without its files the program does not start; see `Registry.connect`.
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n"))
    }()

    package static var hasCommon: Bool { !common.isEmpty }

    /// What is known of the person, and of the program.
    private static func words(_ name: String, _ email: String) -> [String] {
        (name + " " + email + " art30").lowercased()
            .split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 3 }
    }
}

extension String {
    /// Without the digits and signs that many append to a word.
    fileprivate var withoutEnd: Substring {
        var rest = self[...]
        while let last = rest.last, !last.isLetter { rest.removeLast() }
        return rest
    }

    fileprivate func without(_ words: [String]) -> String {
        words.sorted { $0.count > $1.count }.reduce(self) { $0.replacing($1, with: "") }
    }

    /// Its length with every run (aaaa, 1234, dcba, qwer) counted as one character.
    fileprivate var stepped: Int {
        let letters = Array(unicodeScalars)
        var count = 0
        var at = 0
        while at < letters.count {
            var end = at + 1
            if end < letters.count, let step = Self.step(letters[at], letters[end]) {
                while end < letters.count, Self.step(letters[end - 1], letters[end]) == step {
                    end += 1
                }
            }
            count += end - at >= 3 ? 1 : end - at
            at = end
        }
        return count
    }

    private static let rows = ["1234567890", "qwertyuiopå", "asdfghjklöä", "zxcvbnm"].map {
        Array($0.unicodeScalars)
    }

    /// How one comes after the other: in the alphabet or on the keyboard; nil: not at all.
    private static func step(_ one: Unicode.Scalar, _ next: Unicode.Scalar) -> String? {
        let difference = Int(next.value) - Int(one.value)
        if abs(difference) <= 1 { return "alphabet \(difference)" }
        for row in rows {
            guard let from = row.firstIndex(of: one), let to = row.firstIndex(of: next) else {
                continue
            }
            if abs(to - from) == 1 { return "keyboard \(to - from)" }
        }
        return nil
    }

    /// Up to six characters over and over, or no more than four different ones.
    fileprivate var isRepeated: Bool {
        let letters = Array(self)
        if Set(letters).count <= 4 { return true }
        return (1...6).contains { period in
            letters.indices.dropFirst(period).allSatisfy { letters[$0] == letters[$0 - period] }
        }
    }
}
