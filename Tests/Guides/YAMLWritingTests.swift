import Testing

@testable import Guides

@Suite struct YAMLWritingTests {
  private func findings(_ text: String) -> [Finding] {
    var notes = Notes(file: "a.yaml")
    guard let source = SourceText(Array(text.utf8), &notes) else { return notes.findings }
    _ = YAMLWriting.checked(source, &notes)
    return notes.findings
  }

  @Test(arguments: [
    "title: \"Attention : un # et deux\"", "title: 'l''ordinateur'", "ask_if: a is b # pourquoi",
    "weight: 1 # un poids", "form: one_of             # yes_no | one_of", "url: https://a.fr/b#c",
    "a: |\n  Prose : libre # ici\n  encore\nb: 1", "a: >-\n  Prose : libre\n\n  fin\nb: 1",
    "a: \"une phrase\n  qui continue : ici\"\nb: 1", "a: { b: 1, # un\n  c: 2 }", "a: [b, c]",
    "a:\n- b: 1\n  c: 2\n- b: 3\n", "- - a\n  - b\n- c", "title : \"x\"", "a: texte:collé",
    "\"clé\": 1", "a: { \"b\": 1, 'c': 2 }", "---\na: 1\n", "# seul", "", "a:\n\n\n  b: 1",
    "a: l'heure d'été", "a: 10 % de plus", "a: un texte\n  qui continue\nb: 2",
  ])
  func `sound writing is let be`(_ text: String) {
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("title: Attention : le mot", "A001", 1, 18), ("title: Attention\u{A0}: le mot", "A001", 1, 18),
    ("- Attention : le mot", "A001", 1, 13), ("a: un\n  deux : trois", "A001", 2, 8),
    ("a: { b: Oui : non }", "A001", 1, 13), ("title: Fin :", "A001", 1, 12),
    ("title: La touche # puis", "A002", 1, 18), ("a: { title: La touche # puis }", "A002", 1, 23),
    ("a: @moi", "A003", 1, 4), ("a: * gras", "A003", 1, 4), ("a: > cité", "A003", 1, 4),
    ("a: - tiret", "A003", 1, 4), ("- `code`", "A003", 1, 3), ("a: [Note] lisez", "A003", 1, 4),
    ("a: 'l'eau'", "A004", 1, 6), ("a: { b: 'l'eau', c: 1 }", "A004", 1, 11),
    ("\ta: 1", "A005", 1, 1), ("a:\n \tb: 1", "A005", 2, 2),
    ("a: 1\nb: 2\na: 3", "A006", 3, 1), ("a: { b: 1, b: 2 }", "A006", 1, 12),
    ("a:\n  b: 1\n  b: 2", "A006", 3, 3), ("- a: 1\n  a: 2", "A006", 2, 3),
    ("a: \"ouvert\nb: 1", "A008", 1, 4), ("a: 'ouvert", "A008", 1, 4),
    ("- { a: \"ouvert }\n- { a: 1 }", "A008", 1, 8), ("a: &x 1", "A010", 1, 4),
    ("a: *x", "A010", 1, 4), ("a:\n  <<: *x", "A010", 2, 7), ("a: “b”", "A015", 1, 4),
    ("a: \"dit \"oui\" ici\"", "A016", 1, 9), ("a: { b: Oui, seul }", "A017", 1, 12),
    ("a: 1\nb:\"2\"", "A018", 2, 1), ("a: { b: 1", "A019", 1, 4), ("a: [b,\nc: 1", "A019", 1, 4),
  ])
  func `a slip is reported once, where it was made`(
    _ text: String,
    _ code: String,
    _ line: Int,
    _ column: Int
  ) {
    let found = findings(text).map {
      "\($0.code.rawValue) \($0.location.line):\($0.location.column)"
    }
    #expect(found == ["\(code) \(line):\(column)"])
  }

  @Test func `a text without quotes is given back between quotes`() {
    let facts = findings("title: Dites : \"oui\"").first?.facts
    #expect(facts == ["key": "title", "quoted": "\"Dites : \\\"oui\\\"\""])
  }

  @Test func `both lines of twin keys are told`() {
    let finding = findings("a: 1\nb: 2\na: 3").first
    #expect(finding?.related == Location(file: "a.yaml", line: 1, column: 1, length: 1))
    #expect(finding?.facts == ["key": "a", "first": "1"])
  }

  @Test func `the rest of the file is read beyond a slip`() throws {
    var notes = Notes(file: "a.yaml")
    let text = "title: Attention : non\nminutes: 5\nminutes: 6\nid: &x eau\n"
    let top = try #require(YAMLDocument.read(Array(text.utf8), &notes))
    #expect(notes.findings.map(\.code) == [.colonInText, .duplicateKey, .anchor])
    #expect(top.pairs(&notes)?.count == 3)
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `nesting too deep is refused before YAML sees it`(_ opening: String) {
    let text = String(repeating: opening, count: 5000)
    #expect(findings(text).map(\.code) == [.tooDeep])
  }
}
