/// Text as people type it in a hurry: without accents, without capitals, cut into words.
package enum FoldedText {
  /// The words of a text in order, folded; an apostrophe or a hyphen ends a word.
  package static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if append(scalar, to: &word) { continue }
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Whether the scalar belongs to a word; its folded form is added when it has one.
  static func append(
    _ scalar: Unicode.Scalar,
    to word: inout String.UnicodeScalarView
  ) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      if Byte.isLetter(byte) {
        word.append(Unicode.Scalar(byte | 0x20))
        return true
      }
      guard Byte.isDigit(byte) else { return false }
      word.append(scalar)
      return true
    }
    if let letters = latin[scalar] {
      word.append(contentsOf: letters.unicodeScalars)
      return true
    }
    if scalar.properties.isDiacritic || scalar.properties.canonicalCombiningClass != .notReordered {
      return true
    }
    guard scalar.properties.isAlphabetic else { return false }
    word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    return true
  }

  /// The Latin letters of European languages and the plain letters people type for them.
  private static let latin: [Unicode.Scalar: String] = {
    let families = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "c": "çćčÇĆČ", "d": "ďđðĎĐÐ", "e": "èéêëēėęěÈÉÊËĒĖĘĚ",
      "g": "ğģĞĢ", "i": "ìíîïīįıÌÍÎÏĪĮİ", "k": "ķĶ", "l": "łľĺļŁĽĹĻ", "n": "ñńňņÑŃŇŅ",
      "o": "òóôõöøōőÒÓÔÕÖØŌŐ", "r": "řŕŘŔ", "s": "śšşșŚŠŞȘ", "t": "ťţțŤŢȚ",
      "u": "ùúûüūůűųÙÚÛÜŪŮŰŲ", "y": "ýÿÝŸ", "z": "źżžŹŻŽ",
      "ae": "æÆ", "oe": "œŒ", "ss": "ßẞ",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, family) in families {
      for scalar in family.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
