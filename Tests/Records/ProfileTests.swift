import Testing

@testable import Records

struct `A profile` {
  @Test func `is one canonical text of every field`() throws {
    var record = try Record.plain()
    record.themes = [.procedures, .email]
    record.devices = [.tablet, .computer]
    record.residence = .commune("76540")
    record.questionnaire = QuestionnaireVersion(id: "counter", version: 3)
    record.level = .known(2)
    record.domainLevels = ["autonomy": .unknown, "access": .known(4)]
    record.judgement = Judgement(level: 3, reason: .seenDoing)
    record.guides = [GuideFollowed(guide: "pay-a-fine", ending: .outOfTime, stuckStep: "send")]
    record.tags = ["rentree", "atelier"]
    #expect(
      Profile(of: record).text == """
        site=rouen;kind=individuel;channel=accueil_spontane;minutes=de_10_a_29;\
        theme=aide_aux_demarches_administratives;\
        themes=aide_aux_demarches_administratives|email;devices=ordinateur|tablette;\
        equipment=non_demande;connection=non_demande;email=non_demande;ageBand=non_demande;\
        gender=non_demande;status=non_demande;residence=76540;firstVisit=non_demande;\
        questionnaire=counter@3;level=2;domainLevels=access:4|autonomy:inconnu;judgement=3;\
        judgementReason=vu_en_situation;barrier=non_demande;help=j_accompagne;\
        frame=sans_objet;outcome=finalisee;referral=aucune;guides=pay-a-fine:interrompu_temps;\
        stuckSteps=pay-a-fine:send;incident=aucun;tags=atelier|rentree
        """
    )
  }

  @Test func `gives back the values it was made of`() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let record = Record.random(&generator)
      let values = Profile(of: record).values
      #expect(values.count == Field.allCases.count)
      for field in Field.allCases { #expect(values[field] == record.values(of: field)) }
    }
  }

  @Test func `never tells the period`() throws {
    var generator = SeededGenerator(seed: 9)
    var record = Record.random(&generator)
    let profile = Profile(of: record)
    record.period = .month(Month(year: 1999, number: 1))
    #expect(Profile(of: record) == profile)
    #expect(!profile.text.contains("-W"))
  }

  @Test func `a text that is no profile gives what it can and never stops the program`() {
    #expect(Profile(text: "").values == [:])
    #expect(Profile(text: ";;=;site;sites=a;site=b=c|;").values == [.site: ["b=c"]])
  }
}

struct `Participations` {
  @Test(arguments: [Kind.individual, .brief])
  func `a visit is one`(_ kind: Kind) throws {
    var record = try Record.plain()
    record.kind = kind
    record.groups = [ParticipantGroup(ageBand: .from60, gender: .female, count: 4)]
    let participations = record.participations
    #expect(participations.map(\.profile) == [Profile(of: record)])
    #expect(participations.map(\.count) == [1])
  }

  @Test func `a workshop is one for each participant, with their age band and gender`() throws {
    var record = try Record.plain()
    record.kind = .workshop
    record.ageBand = .under12
    record.groups = [
      ParticipantGroup(ageBand: .from60, gender: .female, count: 4),
      ParticipantGroup(ageBand: .notGiven, gender: .notGiven, count: 2),
    ]
    let participations = record.participations
    #expect(participations.map(\.count) == [4, 2])
    #expect(
      participations.map { $0.profile.values[.ageBand] }
        == [["soixante_soixante_neuf"], ["non_communique"]]
    )
    #expect(
      participations.map { $0.profile.values[.gender] } == [["feminin"], ["non_communique"]]
    )
    #expect(participations.allSatisfy { $0.profile.values[.kind] == ["collectif"] })
  }

  @Test func `participants are never invented`() throws {
    var record = try Record.plain()
    record.kind = .workshop
    #expect(record.participations.isEmpty)
  }
}
