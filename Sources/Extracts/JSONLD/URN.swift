/// A text as one part of a URN: all but unreserved characters percent-encoded (RFC 3986).
func urnPart(_ text: String) -> String {
    var part = ""
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
            part.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            part += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
    }
    return part
}
