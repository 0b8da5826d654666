extension Workbook {
  /// The names of tabs as every spreadsheet accepts them: short, plain, and each once.
  ///
  /// Microsoft Excel allows 31 characters, none of `[]:*?/\`, and no apostrophe at the ends.
  static func tabNames(_ names: [String]) -> [String] {
    names.map { $0.map { "[]:*?/\\'".contains($0) ? "-" : String($0) }.joined() }
      .distinct(limit: 31)
  }
}

extension [String] {
  /// The texts on one line, none empty, none longer than so many units of UTF-16, none like another.
  func distinct(limit: Int) -> [String] {
    var known: Set<String> = []
    return map { text in
      let line = text.onOneLine
      let plain = line.isEmpty ? "-" : line.prefix(codeUnits: limit)
      var unique = plain
      var number = 2
      while !known.insert(unique.lowercased()).inserted {
        let suffix = " (\(number))"
        unique = plain.prefix(codeUnits: limit - suffix.count) + suffix
        number += 1
      }
      return unique
    }
  }
}

extension String {
  /// Its first characters, as many as fit in so many units of UTF-16.
  fileprivate func prefix(codeUnits count: Int) -> String {
    guard utf16.count > count else { return self }
    var prefix = String(prefix(count))
    while prefix.utf16.count > count { prefix.removeLast() }
    return prefix
  }
}
