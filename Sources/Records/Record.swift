/// One anonymous interaction: coded fields only, no name, no text, no time finer than the week.
package struct Record: Sendable, Equatable {
  package var site: String
  package var period: Period
  package var kind = Kind.individual
  package var groups: [ParticipantGroup] = []
  package var channel = Channel.walkIn
  package var minutes: MinutesBand
  /// At least one; the first is the main one.
  package var themes: [Theme]
  package var devices: Set<Device> = []
  package var equipment: Set<Equipment> = [.notAsked]
  package var connection = Connection.notAsked
  package var email = EmailUse.notAsked
  package var ageBand = AgeBand.notAsked
  package var gender = Gender.notAsked
  package var status = Status.notAsked
  package var residence = Residence.notAsked
  package var firstVisit = FirstVisit.notAsked
  package var questionnaire: QuestionnaireVersion?
  package var level = Level.notAssessed
  package var domainLevels: [String: Level] = [:]
  package var judgement: Judgement?
  package var barrier = Barrier.notAsked
  package var help: WayOfHelping
  package var frame = LegalFrame.notApplicable
  package var outcome: Outcome
  package var referral = Referral.none
  package var guides: [GuideFollowed] = []
  package var incident = Incident.none
  package var tags: Set<String> = []

  /// An interaction with what an agent must say; everything else starts as not asked.
  package init(
    site: String,
    period: Period,
    themes: [Theme],
    minutes: MinutesBand,
    help: WayOfHelping,
    outcome: Outcome
  ) {
    self.site = site
    self.period = period
    self.themes = themes
    self.minutes = minutes
    self.help = help
    self.outcome = outcome
  }
}
