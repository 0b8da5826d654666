import Foundation
import Guides
import Testing

@testable import Reports

extension SheetSample {
  static func shipped() throws -> Content { try reading.get() }

  private static let reading = Result {
    try ContentReader.read(.live(Sample.packageFolder)).content
  }
}

struct ShippedSheetsTests {
  /// EcoIndex gives an A up to about 411 elements in one request (ecoindex.fr, quantiles of 2023).
  private static let mostElements = 400
  private static let mostBytes = 60_000

  @Test(arguments: ["fr", "fr-simple", "en"])
  func `every guide makes a light and sound sheet`(_ tag: String) throws {
    let content = try SheetSample.shipped()
    let words = SheetSample.words(tag)
    for id in Set(content.guides.map(\.id)).sorted() {
      let guide = try #require(content.guide(id, language: tag))
      let html = SheetSample.sheet(guide, content: content, commune: "76681", words: words).page
        .html
      let page = try StrictPage(html)
      #expect(page.faults == [], "\(id)")
      #expect(page.elements.count <= Self.mostElements, "\(id)")
      #expect(html.utf8.count <= Self.mostBytes, "\(id)")
      #expect(!html.contains("‹"), "\(id) lacks words")
      #expect(page.elements.first?.attributes["lang"] == tag)
    }
  }

  @Test(arguments: ["counter", "appointment"], ["fr", "en"])
  func `every questionnaire makes a sound form`(_ id: String, _ tag: String) throws {
    let content = try SheetSample.shipped()
    let questionnaire = try #require(content.questionnaire(id))
    let sheet = QuestionnaireSheet(questionnaire, content: content, words: SheetSample.words(tag))
    let html = sheet.page.html
    let page = try StrictPage(html)
    #expect(page.faults == [])
    #expect(!html.contains("‹"))
    let boxes = page.elements.filter { $0.attributes["class"]?.hasPrefix("box") == true }
    let choices = questionnaire.questions.flatMap(\.choices).count
    #expect(boxes.count == choices + questionnaire.questions.filter { !$0.choices.isEmpty }.count)
    #expect(html.count { $0 == "☐" } == questionnaire.questions.flatMap(\.nonAnswers).count)
    #expect(page.elements.count <= Self.mostElements)
    #expect(html.utf8.count <= Self.mostBytes)
    #expect(try StrictPage(sheet.decisionsPage.html).faults == [])
  }

  @Test func `the counter's form says where to go after « never »`() throws {
    let content = try SheetSample.shipped()
    let questionnaire = try #require(content.questionnaire("counter"))
    let sheet = QuestionnaireSheet(questionnaire, content: content, words: SheetSample.words())
    let text = try StrictPage(sheet.page.html).text.withPlainSpaces
    let rule = "Si la réponse à la question 1 est « Non, pas du tout » : allez à la question 7."
    #expect(text.contains(rule))
  }
}
