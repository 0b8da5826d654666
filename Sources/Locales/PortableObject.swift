/// The content of a gettext `.po` file: a header, then sentences in two languages.
///
/// The format is the one of the GNU gettext manual, "The Format of PO Files".
package struct PortableObject: Sendable, Equatable {
  /// What describes the file.
  package var header: Header
  /// The sentences, obsolete ones included, in the order of the file.
  package var entries: [Entry]

  /// An empty file, unless told otherwise.
  package init(header: Header = Header(), entries: [Entry] = []) {
    self.header = header
    self.entries = entries
  }

  /// The translation of the empty string, which gettext uses to describe the file.
  package struct Header: Sendable, Equatable {
    /// The notes above the header, often a licence.
    package var comments: [String]
    /// Marks of the header; a template is `fuzzy`.
    package var flags: [String]
    /// The lines of the description, in their order.
    package var fields: [Field]
    /// Where the header starts, or 1 when the file has none.
    package var line: Int

    /// A header that says nothing, unless told otherwise.
    package init(
      comments: [String] = [],
      flags: [String] = [],
      fields: [Field] = [],
      line: Int = 1
    ) {
      self.comments = comments
      self.flags = flags
      self.fields = fields
      self.line = line
    }

    /// The value of the first field of that name, compared as in mail headers: without case.
    package subscript(name: String) -> String? {
      fields.first { $0.name.smallLetters == name.smallLetters }?.value
    }
  }

  /// One `Name: value` line of the header.
  package struct Field: Sendable, Equatable {
    /// What stands before the colon.
    package let name: String
    /// What stands after it, without blanks around.
    package let value: String

    /// Writes a field; neither part may hold a line break.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
