import Guides
import Interviews
import Locales
import Records

/// A visit of somebody who does not exist, made by the same interview as a real one.
struct InventedVisit {
  let content: Content
  let questionnaire: Questionnaire

  /// Plays a whole visit and returns its record.
  func record(
    site: Site,
    week: Week,
    using generator: inout some RandomNumberGenerator
  ) throws -> Record? {
    let visitor = InventedVisitor(using: &generator)
    var visit = Visit(questionnaire)
    while let question = visit.interview.nextQuestion {
      let answer = visitor.answer(to: question, using: &generator)
      try visit.interview.append(.answered(question: question.id, answer))
    }
    visit.fields = fields(of: visitor, site: site, using: &generator)
    follow(&visit, using: &generator)
    return visit.record(site: site.code, week: week)
  }

  private func fields(
    of visitor: InventedVisitor,
    site: Site,
    using generator: inout some RandomNumberGenerator
  ) -> [Field: [String]] {
    let hesitant = Int(100 * (1 - visitor.ease))
    let help: WayOfHelping =
      generator.happens(hesitant / 2)
      ? .instead
      : generator.happens(60) ? .together : generator.happens(60) ? .teaching : .information
    let outcomes: [Outcome] = [.done, .toFinishAlone, .mustComeBack, .referred, .gaveUp, .deadlock]
    let outcome = outcomes[
      generator.draw([45, 5 + (100 - hesitant) / 5, 15, 14, 2 + hesitant / 12, 5])
    ]
    var fields: [Field: [String]] = [
      .theme: [visitor.theme.rawValue],
      .minutes: [MinutesBand.codes[generator.draw([18, 45, 26, 9, 2])]],
      .help: [help.rawValue], .outcome: [outcome.rawValue],
      .channel: [Channel.codes[generator.draw([60, 22, 12, 2, 1, 1, 1, 1, 0])]],
    ]
    if help == .instead {
      fields[.frame] = [
        generator.happens(70)
          ? LegalFrame.aidantsConnect.rawValue : LegalFrame.paperMandate.rawValue
      ]
    }
    if outcome == .referred {
      fields[.referral] = [Referral.codes[generator.draw([30, 25, 15, 15, 10, 5, 0, 0])]]
    }
    if generator.happens(85) { fields[.ageBand] = [visitor.ageBand.rawValue] }
    if generator.happens(80) { fields[.gender] = [generator.happens(58) ? "feminin" : "masculin"] }
    if generator.happens(60) { fields[.status] = [status(of: visitor, using: &generator).rawValue] }
    if generator.happens(75) { fields[.firstVisit] = [generator.happens(70) ? "oui" : "non"] }
    if generator.happens(70) { fields[.residence] = [residence(near: site, using: &generator)] }
    if visitor.theme == .digitalSafety, generator.happens(70) {
      fields[.incident] = [Incident.codes[1 + generator.draw([30, 30, 10, 20, 5, 1, 2, 2, 2])]]
    }
    return fields
  }

  private func status(
    of visitor: InventedVisitor,
    using generator: inout some RandomNumberGenerator
  ) -> Status {
    switch visitor.ageBand {
    case .from70, .from60: generator.happens(85) ? .retired : .unemployed
    case .under12, .from12, .from18: generator.happens(55) ? .student : .unemployed
    default: generator.happens(52) ? .employed : .unemployed
    }
  }

  /// Mostly the commune of the counter, sometimes any other.
  private func residence(
    near site: Site,
    using generator: inout some RandomNumberGenerator
  ) -> String {
    if generator.happens(65) { return site.commune }
    if generator.happens(10) { return Residence.outside.code }
    return content.territory.communes.randomElement(using: &generator)?.code ?? site.commune
  }

  /// Follows the first guide that was recommended, one visit out of three.
  private func follow(_ visit: inout Visit, using generator: inout some RandomNumberGenerator) {
    guard generator.happens(35),
      let id = visit.interview.assessment.recommendations.compactMap(\.guide).first,
      let guide = content.guide(id, language: Language.sourceTag)
    else { return }
    let steps = guide.steps.map(\.id)
    guard !generator.happens(75) else {
      visit.guides = [GuideProgress(guide: id, path: steps, ending: .finished)]
      return
    }
    let stuck = Int.random(in: 0..<max(1, steps.count), using: &generator)
    let endings = GuideEnding.allCases.filter { $0 != .finished }
    visit.guides = [
      GuideProgress(
        guide: id,
        path: Array(steps.prefix(stuck + 1)),
        ending: endings[generator.draw([40, 25, 25, 10])]
      )
    ]
  }
}
