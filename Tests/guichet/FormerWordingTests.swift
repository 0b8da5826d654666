import Guides
import Journal
import Records
import Testing

@testable import guichet

struct FormerWordingTests {
  @Test func `a snapshot gives back the questions and their words`() throws {
    let snapshot = try SmallContent.questionnaire().snapshot
    let former = try #require(FormerWording([snapshot]))
    #expect(former.questions == ["internet", "account", "equipment", "places", "procedure"])
    #expect(former.words["internet"]?.withPlainSpaces == "Utilisez-vous Internet ?")
    #expect(former.words["open-account"] == "Ouvrir un compte")
  }

  @Test func `a snapshot bears the edition and the fingerprint of the structure`() throws {
    let questionnaire = try SmallContent.questionnaire()
    let snapshot = questionnaire.snapshot
    #expect(snapshot.edition == QuestionnaireVersion(id: "counter", version: 2))
    #expect(snapshot.fingerprint == questionnaire.outline.fingerprint.structure)
    #expect(snapshot.content.contains(#""id":"counter""#))
    #expect(snapshot.content.contains(#""version":2}"#))
  }

  @Test func `without a snapshot nobody remembers`() {
    #expect(FormerWording([]) == nil)
  }

  @Test func `what cannot be read is no memory`() {
    let edition = QuestionnaireVersion(id: "counter", version: 1)
    let broken = QuestionnaireSnapshot(edition: edition, fingerprint: "", content: "{}")
    #expect(FormerWording([broken]) == nil)
  }
}
