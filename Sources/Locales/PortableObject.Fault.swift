extension PortableObject {
  /// What can be wrong with a line of a `.po` file.
  package enum Fault: Error, Equatable {
    case notUTF8
    case unknownKeyword(String)
    /// The keyword is known, but cannot come after what the entry already holds.
    case misplacedKeyword(String)
    case missingString(keyword: String)
    case unclosedString
    case unknownEscape(String)
    case textAfterString(String)
    case stringWithoutKeyword
    case missingTranslation(source: String)
    case formOutOfOrder(expected: Int, found: Int)
    case duplicateEntry(source: String, firstLine: Int)
    case headerLineWithoutColon(String)
  }
}
