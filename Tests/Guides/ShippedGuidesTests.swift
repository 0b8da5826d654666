import Guides
import Testing

/// The library that ships answers what people come for, in every form it promises.
struct ShippedGuidesTests {
  private let content: Content

  init() throws {
    content = try ContentReader.read(.live(try #require(ShippedFiles.root))).content
  }

  private var all: [Guide] { content.howTos + content.emergencies }

  /// The guides whose easy and English versions are promised, with every emergency.
  private static let mostNeeded = [
    "ameli", "caf", "create-a-mailbox", "equipment-and-connection", "france-travail",
    "franceconnect", "identity-papers", "impots", "passwords", "photograph-a-document",
  ]

  @Test func `what the counter promises is there`() {
    #expect(content.howTos.count == 27)
    #expect(content.emergencies.count == 8)
  }

  @Test func `every guide is proposed by a recommendation, an alert or another guide`() {
    let proposed = content.questionnaires.flatMap { questionnaire in
      questionnaire.recommendations.compactMap(\.guide)
        + questionnaire.alerts.values.compactMap(\.guide)
    }
    let texts = ShippedFiles.all.filter { $0.file.hasSuffix(".md") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    let lost = all.map(\.id).filter { id in
      !proposed.contains(id) && !texts.contains { $0.contains("{guide:\(id)}") }
    }
    #expect(lost == [])
  }

  @Test func `every guide has its steps, its other way and its sources`() {
    for guide in all {
      #expect((5...12).contains(guide.steps.count), "\(guide.id): \(guide.steps.count)")
      #expect(!guide.nonDigital.isEmpty, "\(guide.id)")
      #expect(!guide.review.sources.isEmpty, "\(guide.id)")
      #expect(guide.review.reviewed != nil && guide.review.before != nil, "\(guide.id)")
      #expect(!guide.words.isEmpty, "\(guide.id)")
    }
    for guide in content.howTos {
      #expect(!guide.atHand.isEmpty && guide.legal != nil, "\(guide.id)")
    }
  }

  @Test(arguments: ["fr-simple", "en"])
  func `the most needed guides and every emergency are told again`(_ language: String) {
    let told = Set(content.guides.filter { $0.language == language }.map(\.id))
    let promised = Set(Self.mostNeeded + content.emergencies.map(\.id))
    #expect(promised.subtracting(told) == [])
  }

  @Test func `help with digital skills is near every commune of the territory`() {
    for commune in content.territory.communes {
      for help in [HelpKind.franceServices, .mediation] {
        let nearest = NearestPlaces.find(help, from: commune.code, in: content).first
        #expect((nearest?.kilometres ?? .infinity) < 30, "\(commune.name): \(help)")
      }
    }
  }
}
