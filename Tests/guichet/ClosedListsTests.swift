import Guides
import Journal
import Records
import Testing

@testable import guichet

struct ClosedListsTests {
  @Test func `the lists of a record are those of the content`() throws {
    #expect(
      try SmallContent.read().closedLists
        == ClosedLists(
          sites: ["elbeuf", "rouen"],
          communes: ["76231", "76540"],
          guides: [
            "mailbox": ["search", "create", "send"], "passwords": ["ask"], "blackmail": ["pay"],
          ],
          questionnaires: [QuestionnaireVersion(id: "counter", version: 2)],
          domains: ["skills"]
        )
    )
  }

  @Test func `the steps of a guide are those of its French text`() throws {
    var content = try SmallContent.read()
    var simple = try #require(content.guide("mailbox"))
    simple.language = "fr-simple"
    simple.steps.removeLast()
    content.guides.insert(simple, at: 0)
    #expect(content.closedLists.guides["mailbox"] == ["search", "create", "send"])
  }
}
