import Testing

@testable import Records

struct `A folded character` {
  @Test(arguments: [
    ("é", "e"), ("Ç", "c"), ("ø", "o"), ("ﬀ", "ff"), ("œ", "oe"), ("Æ", "ae"), ("ß", "s"),
    ("７", "7"), ("Ａ", "a"), ("＠", "@"), ("𝟗", "9"), ("𝐁", "b"), ("٣", "3"), ("④", "4"), ("²", "2"),
    ("’", "'"), ("–", "-"), ("…", "."), ("€", "$"), ("\u{00A0}", " "), ("\u{2028}", "\n"),
    ("\t", " "), ("ж", "\u{7F}"), ("О", "o"), ("½", "\u{1}"), ("👩", "\u{1}"),
  ])
  func `is brought back to ASCII`(_ text: String, _ folded: String) {
    let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch ScalarFold(scalar) {
      case .dropped: []
      case .one(let byte, _): [byte]
      case .several(let bytes, _): bytes
      }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == folded)
  }

  @Test(arguments: ["\u{200B}", "\u{00AD}", "\u{FEFF}", "\u{301}", "\u{20E3}", "\u{202E}", "\u{7}"])
  func `is dropped when nobody sees it`(_ scalar: Unicode.Scalar) {
    #expect(ScalarFold(scalar) == .dropped)
  }

  @Test(arguments: [("É" as Unicode.Scalar, true), ("é", false), ("Ｂ", true), ("𝐁", true)])
  func `remembers its capital`(_ scalar: Unicode.Scalar, _ isUpper: Bool) {
    guard case .one(_, let found) = ScalarFold(scalar) else {
      Issue.record("not one character")
      return
    }
    #expect(found == isUpper)
  }
}
