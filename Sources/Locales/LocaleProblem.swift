/// Something wrong in the folder of languages, and where.
package struct LocaleProblem: Error, Equatable {
  /// The name of the file inside the folder; `.` is the folder itself.
  package let file: String
  /// Counted from 1, which also stands for the file as a whole.
  package let line: Int
  /// What is wrong, without words.
  package let fault: Fault

  /// Points at a line, or at the whole file when none is given.
  package init(file: String, line: Int = 1, fault: Fault) {
    self.file = file
    self.line = line
    self.fault = fault
  }

  /// What is wrong, by the kind of file.
  package enum Fault: Error, Equatable {
    case unreadable
    /// The name of a `.po` file is not the tag of a language.
    case notALanguage
    /// The language works, but nobody told its name.
    case unlistedLanguage
    case languages(Languages.Fault)
    case message(PortableObject.Fault)
    case catalogue(Catalogue.Fault)
  }
}
