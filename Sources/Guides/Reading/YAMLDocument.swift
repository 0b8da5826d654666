/// A YAML file on its way from bytes to nodes.
enum YAMLDocument {
  static func read(_ bytes: [UInt8], _ notes: inout Notes) -> YAMLNode? {
    guard let source = SourceText(bytes, &notes) else { return nil }
    return read(source, &notes)
  }

  /// The nodes of a text; what its writing hides from YAML has been reported before.
  static func read(_ source: SourceText, _ notes: inout Notes) -> YAMLNode? {
    guard let text = YAMLWriting.checked(source, &notes) else { return nil }
    let wroteWell = notes.errorCount == 0
    var attempt = notes
    guard let node = YAMLComposer.compose(text, &attempt) else {
      // YAML stumbles over what was just reported in plainer words: once is enough.
      if wroteWell { notes = attempt }
      return nil
    }
    let language = FileName(notes.file).mainLanguage
    notes.keep { Passage.passages(in: node, language: language, source) }
    return node
  }
}
