/// An identifier chosen by an author: lower-case letters, digits and inner hyphens, at most 64.
package enum Slug {
  /// Whether a text can be an identifier of a guide, a step, a site or a questionnaire.
  package static func accepts(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen else {
      return false
    }
    return bytes.allSatisfy { byte in
      byte == hyphen || digits.contains(byte) || letters.contains(byte)
    }
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
}
