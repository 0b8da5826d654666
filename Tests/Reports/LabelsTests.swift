import Foundation
import Guides
import Locales
import Records
import Reports
import Testing

struct LabelsTests {
  /// The labels of the shipped content.
  private func shipped(_ tag: String) throws -> (labels: Labels, content: Content) {
    let content = try ContentReader.read(.live(Sample.packageFolder)).content
    return (Labels(Sample.phrasebook(tag), content: content), content)
  }

  @Test(arguments: ["fr", "en"], Field.allCases)
  func `every code of a closed list has its words`(_ tag: String, _ field: Field) {
    let labels = Sample.labels(tag)
    for code in field.codes ?? [] {
      let label = labels.label(code, of: field)
      #expect(!label.contains("‹") && !label.isEmpty && label != code, "\(field) \(code)")
    }
    #expect(!labels.name(of: field).contains("‹"))
  }

  @Test(arguments: ["fr", "en"])
  func `two codes of a list never read the same`(_ tag: String) {
    let labels = Sample.labels(tag)
    for field in Field.allCases {
      let words = (field.codes ?? []).map { labels.label($0, of: field) }
      #expect(Set(words).count == words.count, "\(field)")
    }
  }

  @Test(arguments: ["hors_territoire", "non_communique", "non_demande"], ["fr", "en"])
  func `where nobody knows has words too`(_ code: String, _ tag: String) {
    #expect(!Sample.labels(tag).label(code, of: .residence).contains("‹"))
  }

  @Test(arguments: ["fr", "en"])
  func `every code that the content defines has its words`(_ tag: String) throws {
    let (labels, content) = try shipped(tag)
    var codes: [(Field, String)] = content.territory.sites.map { (.site, $0.code) }
    codes += content.territory.communes.map { (.residence, $0.code) }
    for questionnaire in content.questionnaires {
      codes.append((.questionnaire, questionnaire.edition.code))
      for domain in questionnaire.domainLevels.keys.sorted() {
        codes += (Level.scale.map(String.init) + ["inconnu"]).map {
          (.domainLevels, "\(domain):\($0)")
        }
      }
    }
    for guide in content.guides where guide.language == "fr" {
      codes += GuideEnding.codes.map { (.guides, "\(guide.id):\($0)") }
      codes += guide.steps.map { (.stuckSteps, "\(guide.id):\($0.id)") }
    }
    for (field, code) in codes {
      let label = labels.label(code, of: field)
      #expect(!label.contains("‹") && !label.isEmpty && label != code, "\(field) \(code)")
    }
  }

  @Test(arguments: [
    (Field.site, "closed-site"), (.residence, "99999"), (.questionnaire, "gone@1"),
    (.domainLevels, "gone:1"), (.tags, "tag"), (.questionnaire, "odd"), (.domainLevels, "odd"),
    (.stuckSteps, "odd"),
  ])
  func `a code whose content is gone stands for itself`(_ field: Field, _ code: String) {
    #expect(Sample.labels().label(code, of: field) == code)
  }

  @Test func `what is told of a guide reads as a pair`() throws {
    let (labels, _) = try shipped("fr")
    #expect(
      labels.label("create-a-mailbox:interrompu_temps", of: .guides).withPlainSpaces
        == "Créer une adresse mail — Plus le temps"
    )
    #expect(
      labels.label("create-a-mailbox:choose", of: .stuckSteps).withPlainSpaces
        == "Créer une adresse mail — Choisir un service gratuit"
    )
  }

  @Test func `a guide has its title in the language of the screen`() throws {
    #expect(try shipped("fr").labels.title(ofGuide: "create-a-mailbox") == "Créer une adresse mail")
    let english = try shipped("en").labels.title(ofGuide: "create-a-mailbox")
    #expect(english != "Créer une adresse mail" && english != "create-a-mailbox")
  }
}
