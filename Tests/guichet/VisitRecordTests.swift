import Guides
import Interviews
import Records
import Testing

@testable import guichet

struct VisitRecordTests {
  private static let week = Week(of: Day(year: 2026, month: 11, day: 18))
  private static let required: [Field: [String]] = [
    .theme: ["email"], .minutes: ["de_10_a_29"], .help: ["j_accompagne"], .outcome: ["finalisee"],
  ]

  private func record(
    _ fields: [Field: [String]] = [:],
    answers: [String: Answer] = [:],
    content: Questionnaire? = nil,
    guides: [GuideProgress] = []
  ) throws -> Record? {
    var visit = Visit(try content ?? SmallContent.questionnaire())
    for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
      try visit.interview.append(.answered(question: question, answer))
    }
    visit.fields = Self.required.merging(fields) { _, new in new }.filter { !$0.value.isEmpty }
    visit.guides = guides
    return visit.record(site: "rouen", week: Self.week)
  }

  @Test func `what is required makes a record, everything else not asked`() throws {
    var expected = Record(
      site: "rouen",
      period: .week(Self.week),
      themes: [.email],
      minutes: .from10,
      help: .together,
      outcome: .done
    )
    expected.questionnaire = QuestionnaireVersion(id: "counter", version: 2)
    expected.level = .unknown
    #expect(try record() == expected)
  }

  @Test(arguments: [Field.theme, .minutes, .help, .outcome])
  func `without a required field there is no record`(_ field: Field) throws {
    #expect(try record([field: []]) == nil)
    #expect(try record([field: ["inconnu_au_bataillon"]]) == nil)
  }

  @Test(arguments: Theme.allCases)
  func `the main need is kept first`(_ theme: Theme) throws {
    #expect(try record([.theme: [theme.rawValue]])?.themes == [theme])
  }

  @Test func `other needs follow the main one, which is not repeated`() throws {
    let record = try record([.themes: ["logement", "email", "justice"]])
    #expect(record?.themes == [.email, .housing, .justice])
  }

  /// Every code of a field that takes one, as the record gives it back.
  @Test(arguments: [
    Field.minutes, .outcome, .channel, .ageBand, .gender, .status, .firstVisit, .referral,
    .incident,
  ])
  func `every code of a single field is kept as it is`(_ field: Field) throws {
    for code in field.codes ?? [] {
      #expect(try record([field: [code]])?.values(of: field) == [code])
    }
  }

  @Test(arguments: ["76540", "hors_territoire", "non_communique", "non_demande"])
  func `where the visitor lives is kept as it is`(_ code: String) throws {
    #expect(try record([.residence: [code]])?.residence.code == code)
  }

  @Test func `all devices are kept`() throws {
    let record = try record([.devices: ["tablette", "ordinateur"]])
    #expect(record?.devices == [.tablet, .computer])
  }

  @Test(arguments: [
    ("je_fais", [], LegalFrame.none), ("je_fais", ["mandat_papier"], .paperMandate),
    ("je_fais", ["aidants_connect"], .aidantsConnect), ("je_fais", ["aucun"], .none),
    ("je_forme", ["mandat_papier"], .notApplicable), ("je_forme", [], .notApplicable),
  ])
  func `a legal frame goes with doing in the visitor's place only`(
    _ help: String,
    _ frame: [String],
    _ kept: LegalFrame
  ) throws {
    #expect(try record([.help: [help], .frame: frame])?.frame == kept)
  }

  @Test(arguments: [
    (Answer.choices(["computer", "phone"]), [Equipment.computer, .smartphone]),
    (.choices(["none"]), [.none]), (.nonAnswer(.prefersNot), [.notGiven]),
    (.nonAnswer(.doesNotKnow), [.notGiven]), (.nonAnswer(.notAsked), [.notAsked]),
  ])
  func `an answer fills the field that its question names`(
    _ answer: Answer,
    _ equipment: [Equipment]
  ) throws {
    #expect(try record(answers: ["equipment": answer])?.equipment == Set(equipment))
  }

  @Test(arguments: [
    (Field.connection, "fixe_domicile"), (.email, "autonome"), (.barrier, "langue"),
  ])
  func `each field that a question may name is filled by its code`(
    _ field: Field,
    _ code: String
  ) throws {
    var content = try SmallContent.questionnaire()
    let index = try #require(content.questions.firstIndex { $0.id == "procedure" })
    content.questions[index].records = field
    content.questions[index].choices[0].codes = [code]
    let given = try record(answers: ["procedure": .choice("alone")], content: content)
    #expect(given?.values(of: field) == [code])
    let uncoded = try record(answers: ["procedure": .choice("helped")], content: content)
    #expect(uncoded?.values(of: field) == ["non_communique"])
    #expect(try record(content: content)?.values(of: field) == ["non_demande"])
  }

  @Test(arguments: [["computer", "phone"], ["phone", "computer"], ["phone", "none"], ["none"]])
  func `where one code fits, several choices give that of the first`(_ ids: Set<String>) throws {
    var content = try SmallContent.questionnaire()
    let index = try #require(content.questions.firstIndex { $0.id == "equipment" })
    content.questions[index].records = .barrier
    for (choice, code) in ["cout", "langue", "lecture_ecriture"].enumerated() {
      content.questions[index].choices[choice].codes = [code]
      content.questions[index].choices[choice].isExclusive = false
    }
    let codes = ["computer": "cout", "phone": "langue", "none": "lecture_ecriture"]
    let first = try #require(["computer", "phone", "none"].first(where: ids.contains))
    let record = try record(answers: ["equipment": .choices(ids)], content: content)
    #expect(record?.values(of: .barrier) == [codes[first] ?? ""])
  }

  @Test func `an answer that no longer counts does not fill its field`() throws {
    var content = try SmallContent.questionnaire()
    let index = try #require(content.questions.firstIndex { $0.id == "account" })
    content.questions[index].records = .email
    content.questions[index].choices[0].codes = ["autonome"]
    let account: [String: Answer] = ["account": .choice("connects")]
    #expect(try record(answers: account, content: content)?.email == .alone)
    let never = account.merging(["internet": .choice("never")]) { first, _ in first }
    #expect(try record(answers: never, content: content)?.email == .notAsked)
  }

  @Test func `a level and a differing judgement are both kept`() throws {
    var visit = Visit(try SmallContent.questionnaire())
    visit.fields = Self.required
    try visit.interview.append(.answered(question: "internet", .choice("never")))
    try visit.interview.append(.judged(Judgement(level: 3, reason: .knownVisitor)))
    let record = visit.record(site: "rouen", week: Self.week)
    #expect(record?.level == .known(1))
    #expect(record?.judgement == Judgement(level: 3, reason: .knownVisitor))
  }

  @Test func `domain levels are kept beside the level`() throws {
    var content = try SmallContent.questionnaire()
    content.domainLevels = ["skills": content.overallLevels]
    let record = try record(
      answers: ["internet": .choice("daily"), "procedure": .choice("alone")],
      content: content
    )
    #expect(record?.domainLevels == ["skills": .known(5)])
  }

  @Test(arguments: [
    (GuideEnding.finished, GuideFollowed(guide: "mailbox", ending: .finished)),
    (
      .technicalBlock, GuideFollowed(guide: "mailbox", ending: .technicalBlock, stuckStep: "create")
    ),
    (nil, GuideFollowed(guide: "mailbox", ending: .outOfTime, stuckStep: "create")),
  ])
  func `a guide is kept with its ending and the step where it stuck`(
    _ ending: GuideEnding?,
    _ followed: GuideFollowed
  ) throws {
    let progress = GuideProgress(guide: "mailbox", path: ["search", "create"], ending: ending)
    #expect(try record(guides: [progress])?.guides == [followed])
  }
}
