import Foundation

extension String {
  /// The text without what people type differently: case, accents, ligatures, apostrophes, hyphens, spaces.
  package var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in decomposedStringWithCompatibilityMapping.unicodeScalars where !scalar.isMark {
      folded.append(contentsOf: scalar.folding)
    }
    return String(folded).split(separator: " ").joined(separator: " ")
  }

  /// The folded words; an apostrophe and any punctuation end a word.
  package var foldedWords: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
