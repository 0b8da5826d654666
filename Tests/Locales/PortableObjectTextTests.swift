import Testing

@testable import Locales

struct `Writing a po file` {
  @Test func `every part has its line, in the order gettext uses`() {
    let object = PortableObject(
      header: .init(comments: ["Guichet", ""], fields: [.init("Language", "en")]),
      entries: [
        .init(
          context: "visits",
          source: "{n} visite\nen tout",
          plural: "{n} visites",
          translations: ["{n} \"visit\"", "\\"],
          comments: ["vu"],
          explanations: ["agent"],
          references: ["a.yaml:1", "b.yaml:2"],
          flags: ["fuzzy", "python-brace-format"],
          previous: .init(source: "une visite")
        ),
        .init(context: "old", source: "ancien", isObsolete: true),
      ]
    )
    #expect(
      object.text == """
        # Guichet
        #
        msgid ""
        msgstr "Language: en\\n"

        # vu
        #. agent
        #: a.yaml:1
        #: b.yaml:2
        #, fuzzy, python-brace-format
        #| msgid "une visite"
        msgctxt "visits"
        msgid ""
        "{n} visite\\n"
        "en tout"
        msgid_plural "{n} visites"
        msgstr[0] "{n} \\"visit\\""
        msgstr[1] "\\\\"

        #~ msgctxt "old"
        #~ msgid "ancien"
        #~ msgstr ""

        """
    )
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `what is written is read back the same`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let object = PortableObject(
      header: .init(comments: ["c"], fields: [.init("Language", "fr"), .init("X-A", "a: b")]),
      entries: (0..<5).map { generator.entry(number: $0) }
    )
    let reading = PortableObject.read(Array(object.text.utf8))
    var read = reading.value
    read.header.line = 1
    for index in read.entries.indices { read.entries[index].line = 1 }
    #expect(read == object)
    #expect(reading.problems == [])
    #expect(read.text == object.text)
  }
}

extension SeededGenerator {
  private static let pieces = [
    "a", "É", " ", "\n", "\r", "\r\n", "\t", "\"", "\\", "\\n", "\u{301}", "\u{202F}", "#", "{n}",
    "مرحبا", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\0", "👩‍👧",
  ]

  fileprivate mutating func entry(number: Int) -> PortableObject.Entry {
    let isPlural = Bool.random(using: &self)
    return PortableObject.Entry(
      context: "\(number)" + text(of: Self.pieces, upTo: 3),
      source: text(of: Self.pieces, upTo: 8),
      plural: isPlural ? text(of: Self.pieces, upTo: 8) : nil,
      translations: (0..<(isPlural ? 3 : 1)).map { _ in text(of: Self.pieces, upTo: 8) },
      comments: ["x", text(of: ["a", " ", "é", "\"", "x:"], upTo: 4) + "."],
      explanations: [text(of: ["a", " ", "é", "\""], upTo: 4)],
      references: ["a.yaml:\(number)"],
      flags: Bool.random(using: &self) ? ["fuzzy", "no-wrap"] : [],
      previous: .init(source: Bool.random(using: &self) ? text(of: Self.pieces, upTo: 5) : nil),
      isObsolete: Bool.random(using: &self)
    )
  }
}
