import Guides
import Locales

/// Every sentence there is to translate, as the templates of gettext hold them.
struct LocaleTemplate {
  /// Those of the program, then those of the content, each where its French is written.
  let entries: [PortableObject.Entry]

  init(french: PortableObject, _ reading: ContentReading) {
    let places = TextPlaces(reading)
    let content = ContentSentences.inOrder(in: reading.content).filter { !$0.text.isEmpty }
    entries =
      french.entries.filter { !$0.isObsolete && $0.context != nil }.map(LocaleTemplate.blank)
      + content.map { sentence in
        let origins = reading.origins[sentence.file]
        let start = sentence.part.flatMap { origins?[$0] }
        let place = places.place(of: sentence.text, in: sentence.file, from: start)
        return PortableObject.Entry(
          context: sentence.key,
          source: sentence.text,
          references: ["\(place.file):\(place.line)"]
        )
      }
  }

  /// A sentence of the program, its translation left to write.
  private static func blank(_ entry: PortableObject.Entry) -> PortableObject.Entry {
    PortableObject.Entry(
      context: entry.context,
      source: entry.source,
      plural: entry.plural,
      translations: entry.plural == nil ? [""] : ["", ""],
      explanations: entry.explanations,
      references: ["\(LocaleCheckup.path)\(Language.sourceTag).po:\(entry.line)"],
      flags: entry.flags.filter { $0 != "fuzzy" }
    )
  }

  /// Without a date: two extractions of the same words are the same file.
  var text: String {
    let fields = [
      ("Project-Id-Version", "guichet"), ("Language", ""), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      ("Plural-Forms", "nplurals=INTEGER; plural=EXPRESSION;"),
    ].map(PortableObject.Field.init)
    let header = PortableObject.Header(flags: ["fuzzy"], fields: fields)
    return PortableObject(header: header, entries: entries).text
  }
}
