import Guides
import Records
import Testing

@testable import Reports

/// Authors, and whoever edits the list of places, must not be able to write anything but words.
struct SheetInjectionTests {
  private static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "]]>", "-->",
    "</style><script>x</script>", "&lt;script&gt;", "&#x3c;script>", "javascript:alert(1)",
    "\u{202E}gnp.exe", "\u{2067}]", "a\u{0}b\u{1B}]0;x\u{7}", "{name}{{0}}",
    SheetSample.nonCharacters,
    String(repeating: "très ", count: 60), String(repeating: "x", count: 300), "\u{FEFF}", "",
  ]

  @Test(arguments: payloads)
  func `a guide's words stay words`(_ words: String) throws {
    var guide = SheetSample.guide(
      .emergency,
      title: words,
      steps: [
        SheetSample.step(
          .paragraph([.text(words), .strong(words), .emphasis(words), .term(words)]),
          .paragraph([.link(text: words, url: words), .guide(words), .step(words)]),
          .bullets([[.text(words)]]),
          .numbered([[.text(words)]]),
          .callout(.warning, [.text(words)]),
          .trouble([.text(words)]),
          .branch(question: [.text(words)], ways: [Way(text: [.text(words)], step: words)]),
          id: words,
          title: words
        )
      ]
    )
    guide.id = words
    guide.summary = words
    guide.atHand = [words]
    guide.nonDigital = words
    guide.review = Review(sources: [Source(title: words, url: words)], toVerify: [words])
    var content = SheetSample.content(places: 1)
    content.places[0].name = words
    content.places[0].hours = words
    content.places[0].telephone = words
    content.places[0].detail = words
    content.guides = [guide]
    let html = SheetSample.sheet(guide, content: content, commune: "76540").page.html
    try expectInert(html)
  }

  @Test(arguments: payloads)
  func `a questionnaire's words stay words`(_ words: String) throws {
    let question = Question(
      id: words,
      ask: words,
      simple: words,
      why: words,
      form: .oneOf,
      choices: [
        Choice(id: words, text: words, points: [words: 1], atMost: 1, gate: words, alert: words)
      ]
    )
    let questionnaire = Questionnaire(
      id: words,
      title: words,
      review: Review(sources: [Source(title: words, url: words)]),
      notice: words,
      domains: [Domain(id: words, title: words)],
      questions: [question],
      overallLevels: LevelScale(steps: [LevelStep(id: 1, upTo: nil, title: words, text: words)]),
      recommendations: [
        Recommendation(
          id: words,
          condition: .isChoice(question: words, choice: words),
          title: words,
          text: words,
          guide: words,
          help: "mediation"
        )
      ],
      alerts: [words: Alert(id: words, text: words, guide: words)],
      gates: [words: words],
      examples: [Example(name: words, answers: [words: .choice(words)], recommendations: [words])]
    )
    let sheet = QuestionnaireSheet(
      questionnaire,
      content: Content(),
      words: SheetSample.words()
    )
    try expectInert(sheet.page.html)
  }

  private func expectInert(_ html: String) throws {
    let page = try StrictPage(html)
    #expect(page.faults == [])
    let orders = html.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2067: true
      default: scalar.properties.isNoncharacterCodePoint
      }
    }
    #expect(orders.isEmpty)
    #expect(page.elements.filter { $0.name == "style" }.count == 1)
  }
}
