import Testing

@testable import Terminal

struct FoldingTests {
  @Test(
    arguments: [
      ("Éloigné", "eloigne"),
      ("ÉLOIGNÉ", "eloigne"),
      ("E\u{301}loigne\u{301}", "eloigne"),
      ("Œuvre", "oeuvre"),
      ("cæcum", "caecum"),
      ("Straße", "strasse"),
      ("l’aide", "l'aide"),
      ("l'aide", "l'aide"),
      ("peut-être", "peut etre"),
      ("peut‑être", "peut etre"),
      ("18\u{2013}25 ans", "18 25 ans"),
      ("  Oui,\u{A0}seul  ", "oui, seul"),
      ("a\t b\u{202F}c", "a b c"),
      ("soft\u{AD}hyphen", "softhyphen"),
      ("ﬁn", "fin"),
      ("İstanbul", "istanbul"),
      ("Łódź", "lodz"),
      ("كِتَاب", "كتاب"),
      ("日本", "日本"),
      ("", ""),
      ("-", ""),
    ]
  )
  func `what people type differently becomes the same`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test func `what is folded without tables is what the tables say`() {
    let scalars = (0...0x2FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let plain = scalars.filter { $0.plainByte != nil }
    #expect(plain.count == 128 + 33)
    for scalar in plain {
      var alone = String.UnicodeScalarView()
      alone.append(scalar)
      #expect(
        scalar.plainByte.map { String(Unicode.Scalar($0)) } == String(alone.fullyFolded),
        "\(scalar.value)"
      )
    }
  }

  @Test func `a text folds as the tables say of it whole`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let text = String.random(length: 0...12, using: &generator)
      let whole = text.unicodeScalars.fullyFolded.split(separator: " ").map { String($0) }
      #expect(
        text.folded == whole.joined(separator: " "),
        "\(text.unicodeScalars.map(\.value))"
      )
    }
  }

  @Test func `folding twice changes nothing`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let text = String.random(length: 0...12, using: &generator)
      #expect(text.folded.folded == text.folded, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test(
    arguments: [
      ("Oui, avec de l’aide", ["oui", "avec", "de", "l", "aide"]),
      ("18-25 ans", ["18", "25", "ans"]),
      ("…", []),
    ]
  )
  func `words end at apostrophes, hyphens and punctuation`(text: String, words: [String]) {
    #expect(text.foldedWords == words)
  }
}

extension String {
  /// Letters, marks, signs and emoji from all over Unicode.
  static func random(
    length: ClosedRange<Int>,
    using generator: inout some RandomNumberGenerator
  ) -> String {
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x17F, 0x300...0x36F, 0x600...0x6FF, 0x900...0x97F, 0x2000...0x206F,
      0x4E00...0x4EFF, 0xFB00...0xFB06, 0x1F600...0x1F64F,
    ]
    var text = ""
    for _ in 0..<Int.random(in: length, using: &generator) {
      guard let block = blocks.randomElement(using: &generator),
        let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator))
      else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
