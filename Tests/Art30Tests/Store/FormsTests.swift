import Foundation
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// Forms that are read byte by byte, beside what they stand for.
@Suite struct FormsTests {
    @Test func daysAreThoseOfTheCalendar() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for year in [1600, 1900, 2000, 2023, 2024, 9999] {
            for month in 0...13 {
                for day in 0...32 {
                    let parts = DateComponents(
                        calendar: calendar, year: year, month: month, day: day)
                    let text = String(format: "%04d-%02d-%02d", year, month, day)
                    #expect(isDay(text) == parts.isValidDate, "\(text)")
                }
            }
        }
        for text in [
            "", "2024-02-2", "2024-02-029", "2024/02/29", "0000-01-01", "-024-01-01", "2024-02-29 ",
            "٢٠٢٤-٠٢-٢٩", "2024-02-29\u{301}", "2024-1-011", "20240-1-01",
        ] { #expect(!isDay(text), "\(text.debugDescription)") }
    }

    @Test func periodsAreWhatPostgreSQLTakes() {
        let form = /P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?/
        for text in [
            "P1Y", "P1Y6M", "P9999Y9999M9999W99999D", "P3W", "P0D", "P99999D", "P1M1D", "", "P",
            "1Y",
            "P1", "P1Y6", "P10000Y", "P100000D", "P6M1Y", "P1Y1Y", "PT1H", "P1YT1H", "p1y", "P-1D",
            "P1D ", "P1D\u{301}", "P1.5Y", "P٣Y",
        ] {
            #expect(
                isPeriod(text) == (text.wholeMatch(of: form) != nil), "\(text.debugDescription)")
        }
    }

    @Test func keysAreThoseOfTheDomain() async throws {
        let texts = [
            "a", "A1._:-", "0", "", ".a", "-", "_", "a b", "å", "a\u{301}", "a/b", "a\n",
            String(repeating: "a", count: 100), String(repeating: "a", count: 101),
        ]
        let form = /[A-Za-z0-9][A-Za-z0-9._:\-]{0,99}/
        for text in texts {
            #expect(
                hasFormOfKey(text) == (text.wholeMatch(of: form) != nil),
                "\(text.debugDescription)")
        }
    }

    @Test func partsOfAURLAreEncoded() {
        let plain = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:")
        for number in UInt32(0)..<0x250 {
            let text = Unicode.Scalar(number).map { "a\(String($0))b" } ?? ""
            #expect(encoded(text) == text.addingPercentEncoding(withAllowedCharacters: plain))
        }
        #expect(encoded("🇸🇪/%?") == "%F0%9F%87%B8%F0%9F%87%AA%2F%25%3F")
    }
}
