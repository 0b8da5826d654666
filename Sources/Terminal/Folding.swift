import Foundation

extension String {
  /// The text without what people type differently: case, accents, ligatures, apostrophes, hyphens, spaces.
  package var folded: String {
    var folded = FoldedBytes()
    var others = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard let byte = scalar.plainByte else {
        others.append(scalar)
        continue
      }
      // A mark goes with what stands before it: what is not plain is folded as one.
      folded.append(others.fullyFolded)
      others.removeAll()
      folded.append(byte)
    }
    folded.append(others.fullyFolded)
    return folded.text
  }

  /// The folded words; an apostrophe and any punctuation end a word.
  package var foldedWords: [String] { folded.words }

  /// The words of a text that is folded already.
  var words: [String] { split { !$0.isLetter && !$0.isNumber }.map(String.init) }
}

/// The bytes of a folded text, in which one space stands between two words and none at the ends.
private struct FoldedBytes {
  private var bytes: [UInt8] = []
  private var awaitsSpace = false

  mutating func append(_ byte: UInt8) {
    guard byte != UInt8(ascii: " ") else {
      awaitsSpace = true
      return
    }
    if awaitsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    awaitsSpace = false
    bytes.append(byte)
  }

  mutating func append(_ scalars: String.UnicodeScalarView) {
    for byte in String(scalars).utf8 { append(byte) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String.UnicodeScalarView {
  /// The scalars folded by the tables of Unicode: for every alphabet, and slow.
  var fullyFolded: String.UnicodeScalarView {
    var folded = String.UnicodeScalarView()
    guard !isEmpty else { return folded }
    let decomposed = String(self).decomposedStringWithCompatibilityMapping
    for scalar in decomposed.unicodeScalars where !scalar.isMark {
      folded.append(contentsOf: scalar.folding)
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// What the scalars of most French texts fold to, without any table.
  var plainByte: UInt8? {
    if isASCII { return UInt8(value).foldedASCII }
    switch self {
    case "à", "â", "ä", "À", "Â", "Ä": return UInt8(ascii: "a")
    case "ç", "Ç": return UInt8(ascii: "c")
    case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": return UInt8(ascii: "e")
    case "î", "ï", "Î", "Ï": return UInt8(ascii: "i")
    case "ô", "ö", "Ô", "Ö": return UInt8(ascii: "o")
    case "ù", "û", "ü", "Ù", "Û", "Ü": return UInt8(ascii: "u")
    case "\u{2019}": return UInt8(ascii: "'")
    case "\u{A0}", "\u{202F}": return UInt8(ascii: " ")
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate var foldedASCII: UInt8 {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    case UInt8(ascii: "-"), 0...0x20, 0x7F: UInt8(ascii: " ")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: self
    }
  }
}

extension Unicode.Scalar {
  /// Accents and vowel signs written over or under a letter (Unicode combining classes, from 10 on).
  fileprivate var isMark: Bool { properties.canonicalCombiningClass.rawValue >= 10 }

  fileprivate var folding: String.UnicodeScalarView {
    switch self {
    case "œ", "Œ": return "oe".unicodeScalars
    case "æ", "Æ": return "ae".unicodeScalars
    case "ß", "ẞ": return "ss".unicodeScalars
    case "ø", "Ø": return "o".unicodeScalars
    case "ł", "Ł": return "l".unicodeScalars
    case "đ", "Đ", "ð", "Ð": return "d".unicodeScalars
    case "ı": return "i".unicodeScalars
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{2BC}", "`", "´":
      return "'".unicodeScalars
    default: break
    }
    switch properties.generalCategory {
    case .dashPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control:
      return " ".unicodeScalars
    case .format:
      return "".unicodeScalars
    default:
      return properties.lowercaseMapping.unicodeScalars.filter { !$0.isMark }.view
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate var view: String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return view
  }
}
