/// Where the texts for people of a content folder are written.
package struct TextPlaces: Sendable {
  private var places: [Text: [Location]] = [:]

  private struct Text: Hashable {
    let file: String
    let words: String
  }

  /// Notes the place of every text that was read.
  package init(_ reading: ContentReading) {
    for passage in reading.passages {
      let all = 0..<passage.text.scalars.count
      let text = Text(file: passage.file, words: passage.text.string(all))
      places[text, default: []].append(passage.text.location(all))
    }
  }

  /// The first place of a text in a file, from a place on; that place when the text is nowhere.
  package func place(of words: String, in file: String, from start: Location?) -> Location {
    let start = start ?? Location(file: file)
    let all = places[Text(file: file, words: words)] ?? []
    return all.first { $0.line >= start.line } ?? all.first ?? start
  }
}
