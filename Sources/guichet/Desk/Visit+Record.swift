import Guides
import Interviews
import Records

extension Visit {
  /// The record of the visit; nil while something that an agent must say is missing.
  func record(site: String, week: Week) -> Record? {
    guard let minutes: MinutesBand = code(.minutes), let help: WayOfHelping = code(.help),
      let outcome: Outcome = code(.outcome), let mainTheme: Theme = code(.theme)
    else { return nil }
    let otherThemes = codes(.themes).compactMap(Theme.init).filter { $0 != mainTheme }
    guard !form.countsParticipants || !groups.isEmpty else { return nil }
    var record =
      form.amended
      ?? Record(
        site: site,
        period: .week(week),
        themes: [],
        minutes: minutes,
        help: help,
        outcome: outcome
      )
    record.kind = form.kind
    record.groups = groups
    record.themes = [mainTheme] + otherThemes
    (record.minutes, record.help, record.outcome) = (minutes, help, outcome)
    record.channel = code(.channel) ?? usualChannel
    record.devices = Set(codes(.devices).compactMap(Device.init))
    record.equipment = Set(said(.equipment, whenRefused: .notGiven) ?? [.notAsked])
    record.connection = said(.connection, whenRefused: Connection.notGiven)?.first ?? .notAsked
    record.email = said(.email, whenRefused: EmailUse.notGiven)?.first ?? .notAsked
    record.barrier = said(.barrier, whenRefused: Barrier.notGiven)?.first ?? .notAsked
    record.ageBand = code(.ageBand) ?? .notAsked
    record.gender = code(.gender) ?? .notAsked
    record.status = code(.status) ?? .notAsked
    record.residence = codes(.residence).first.flatMap(Residence.init) ?? .notAsked
    record.firstVisit = code(.firstVisit) ?? .notAsked
    record.frame = code(.frame) ?? (help == .instead ? .none : .notApplicable)
    if help != .instead { record.frame = .notApplicable }
    record.referral = code(.referral) ?? .none
    record.incident = code(.incident) ?? .none
    if form.amended == nil { record.guides = followed }
    if hasQuestionnaire { addDiagnosis(to: &record) }
    return record
  }

  private func addDiagnosis(to record: inout Record) {
    record.questionnaire = interview.questionnaire.edition
    record.level = interview.assessment.level
    record.domainLevels = interview.assessment.domainLevels
    // A level judged when another was computed may have become the computed one.
    record.judgement = isJudgedOtherwise ? interview.judgement : nil
  }

  private func codes(_ field: Field) -> [String] { fields[field] ?? [] }

  private func code<Code: Coded>(_ field: Field) -> Code? {
    codes(field).first.flatMap(Code.init)
  }

  /// What the agent said of a field, else what the answers to the questionnaire say of it.
  ///
  /// Where there is room for one code only it is the first, in the order of the choices.
  private func said<Code: Coded>(_ field: Field, whenRefused refused: Code) -> [Code]? {
    let codes = codes(field).compactMap(Code.init)
    return codes.isEmpty ? filled(field, whenRefused: refused) : codes
  }

  /// What the answers to the questionnaire say of a field of the record.
  private func filled<Code: Coded>(_ field: Field, whenRefused refused: Code) -> [Code]? {
    let relevance = interview.assessment.relevance
    guard let question = relevance.questions.first(where: { $0.records == field }),
      let answer = relevance.answers[question.id]
    else { return nil }
    switch answer {
    case .nonAnswer(.notAsked): return nil
    case .nonAnswer: return [refused]
    case .choice(let id): return codes(question, [id], refused)
    case .choices(let ids): return codes(question, ids, refused)
    case .number(let number): return codes(question, [String(number)], refused)
    }
  }

  private func codes<Code: Coded>(
    _ question: Question,
    _ ids: Set<String>,
    _ refused: Code
  ) -> [Code] {
    let codes = question.choices.filter { ids.contains($0.id) }
      .flatMap(\.codes).compactMap(Code.init)
    return codes.isEmpty ? [refused] : codes
  }

  /// The guides followed; one left in the middle was interrupted unless its end says more.
  private var followed: [GuideFollowed] {
    guides.filter(\.wasFollowed).map { progress in
      let ending = progress.ending ?? .outOfTime
      return GuideFollowed(
        guide: progress.guide,
        ending: ending,
        stuckStep: ending == .finished ? nil : progress.path.last
      )
    }
  }
}
