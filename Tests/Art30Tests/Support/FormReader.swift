import Foundation

/// The fields of the form in a page, as a browser would send them untouched.
func formFields(_ page: String) -> [String: String] {
    var fields: [String: String] = [:]
    func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
    let main = page.components(separatedBy: "<main").last ?? ""
    let attribute = /\b(name|value)="([^"]*)"/
    for input in main.matches(of: /<input ([^>]*)>/) {
        var parts: [Substring: Substring] = [:]
        for part in input.output.1.matches(of: attribute) {
            parts[part.output.1] = part.output.2
        }
        if let name = parts["name"] { fields[String(name)] = plain(parts["value"] ?? "") }
    }
    for area in main.matches(of: /<textarea [^>]*name="([^"]*)"[^>]*>\n((?:.|\n)*?)<\/textarea>/) {
        fields[String(area.output.1)] = plain(area.output.2)
    }
    for select in main.matches(of: /<select [^>]*name="([^"]*)"[^>]*>((?:.|\n)*?)<\/select>/) {
        let options = select.output.2.matches(of: /<option value="([^"]*)"( selected)?>/)
        let chosen = options.first { $0.output.2 != nil } ?? options.first
        fields[String(select.output.1)] = plain(chosen?.output.1 ?? "")
    }
    return fields
}

/// What a select of a page lets one choose between; nil: there is no select of that name.
func formChoices(_ page: String, _ name: String) -> [String]? {
    let main = page.components(separatedBy: "<main").last ?? ""
    return main.matches(of: /<select [^>]*name="([^"]*)"[^>]*>((?:.|\n)*?)<\/select>/)
        .first { $0.output.1 == name }
        .map { $0.output.2.matches(of: /<option value="([^"]*)"/).map { String($0.output.1) } }
}
