import Guides
import Records
import Testing

@Suite struct ContentLookupsTests {
  private static func guide(_ id: String, _ language: String, _ kind: Guide.Kind = .guide) -> Guide
  {
    Guide(
      id: id,
      kind: kind,
      language: language,
      title: "\(id) \(language)",
      theme: .email,
      steps: []
    )
  }

  private let content: Content = {
    var draft = guide("draft", "fr")
    draft.status = .draft
    return Content(
      guides: [
        guide("b", "fr"), guide("b", "en"), guide("a", "fr"), guide("a", "fr-simple"),
        guide("x", "fr", .emergency), draft,
      ]
    )
  }()

  @Test(arguments: [
    ("b", "en", "b en"), ("a", "en", "a fr"), ("a", "fr-simple", "a fr-simple"),
    ("b", "fr-simple", "b fr"), ("b", "en-simple", "b en"), ("b", "ar", "b fr"),
  ])
  func `a guide falls back on French`(_ id: String, _ language: String, _ title: String) {
    #expect(content.guide(id, language: language)?.title == title)
  }

  @Test func `published guides are listed once, in order`() {
    #expect(content.howTos.map(\.title) == ["a fr", "b fr"])
    #expect(content.howTos(language: "en").map(\.title) == ["a fr", "b en"])
    #expect(content.emergencies.map(\.id) == ["x"])
    #expect(content.guide("none") == nil)
  }
}
