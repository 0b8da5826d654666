/// What a questionnaire says of itself before its questions.
package struct QuestionnaireHeader: Sendable, Equatable {
  package let id: String
  package let status: Publication
  package let name: String
  package let title: String
  package let minutes: Int

  package init(_ questionnaire: Questionnaire) {
    id = questionnaire.id
    status = questionnaire.status
    name = questionnaire.name
    title = questionnaire.title
    minutes = questionnaire.minutes
  }
}

extension QuestionnaireHeader {
  /// Reads no further than the first key that opens a block.
  /// - Returns: nil when these lines do not say everything: the whole file will, or say what is wrong.
  static func read(_ bytes: [UInt8], file: String) -> QuestionnaireHeader? {
    var notes = Notes(file: file)
    guard let top = YAMLDocument.read(beginning(of: bytes), &notes),
      let fields = Fields<QuestionnaireKey>(top, &notes)
    else { return nil }
    let header = fields.header(id: FileName(file).id, kinds: ["questionnaire"], &notes)
    var questionnaire = Questionnaire(id: header.id)
    questionnaire.status = header.status
    questionnaire.title = header.title
    questionnaire.name = fields[.name]?.text(&notes) ?? header.title
    guard let minutes = fields[.minutes]?.integer(in: 1...240, &notes) else { return nil }
    questionnaire.minutes = minutes
    return notes.errorCount == 0 ? QuestionnaireHeader(questionnaire) : nil
  }

  /// The lines before the one that ends with a colon.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Byte.lineFeed) ?? bytes.count
      let isBlock = bytes[start..<end].last == UInt8(ascii: ":")
      if isBlock { return Array(bytes[..<start]) }
      start = end + 1
    }
    return bytes
  }
}
