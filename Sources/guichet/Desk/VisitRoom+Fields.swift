import Guides
import Locales
import Records
import Reports
import Terminal

extension VisitRoom {
  /// Asks one field of the record from its closed list.
  mutating func askField(_ field: Field) throws -> Movement {
    let present = visit.fields[field] ?? []
    let asked = try asked(field)
    screen.blankLine()
    screen.paragraph(asked.question)
    show(asked.ask.options, of: field)
    if !present.isEmpty {
      let answers = present.map { desk.labels.label($0, of: field) }
      conversation.remark("desk.present", ["answer": .text(answers.joined(separator: " + "))])
    }
    let codes = asked.ask.options.map(\.id)
    switch try ask(asked) {
    case .command(.back): return .back
    case .command(.review): return .correct(.review)
    case .kept: return .onward
    case .chosen(let ids): try accept(ids.isEmpty ? nothing(of: field) : ids, for: field, codes)
    case .command(let command):
      let refused = refusing(field, by: command)
      if command == .doesNotKnow, let code = refused.first {
        conversation.remark(
          "field.does-not-know",
          ["label": .text(desk.labels.label(code, of: field))]
        )
      }
      try accept(refused, for: field, codes)
    default: break
    }
    return .onward
  }

  /// A field as the conversation asks it.
  func asked(_ field: Field) throws -> Asked {
    let options = try offeredCodes(for: field).map {
      Ask.Option(id: $0, label: desk.labels.label($0, of: field))
    }
    var asked = Asked(
      ask: field.isSetValued ? .several(options, exclusive: VisitRoom.exclusive) : .one(options),
      prompt: desk.prompt(for: options.count, isSeveral: field.isSetValued)
    )
    asked.hints = hints(for: field)
    asked.question = question(of: field)
    asked.help = [asked.question, say("field.\(field.rawValue).why")]
    if let example = options.first {
      let isCut = options.count > VisitRoom.longList
      asked.help.append(
        say(isCut ? "field.example-cut" : "field.example", ["choice": .text(example.label)])
      )
    }
    let isOptional = visit.optionalFields.contains(field)
    if field == .residence { asked.whenUnknown = say("field.residence.elsewhere") }
    asked.acceptsEmpty = visit.fields[field]?.isEmpty == false
    asked.isRequired = !isOptional
    asked.commands = [.back, .review]
    if isOptional {
      asked.commands.formUnion([.skip, .prefersNotToSay, .doesNotKnow])
      asked.help.append(say("field.help-optional"))
    }
    return asked
  }

  /// What is asked for a field; a workshop is not one person.
  private func question(of field: Field) -> String {
    let workshop: [Field] = [.theme, .minutes, .help, .outcome, .referral, .devices]
    let isWorkshop = visit.form.countsParticipants && workshop.contains(field)
    return say(isWorkshop ? "field.\(field.rawValue).ask-workshop" : "field.\(field.rawValue).ask")
  }

  /// Having nothing, or not saying, goes with no other code.
  private static let exclusive: Set<String> = [Device.none.rawValue, Equipment.notGiven.rawValue]

  /// The codes that can be chosen: not having been asked is never an answer.
  private func offeredCodes(for field: Field) throws -> [String] {
    switch field {
    case .theme, .themes: Theme.offered.map(\.rawValue)
    case .residence:
      try desk.content.territory().communes.map(\.code) + [
        Residence.outside.code, Residence.notGiven.code,
      ]
    case .frame: LegalFrame.codes.filter { $0 != LegalFrame.notApplicable.rawValue }
    default: (field.codes ?? []).filter { $0 != Residence.notAsked.code }
    }
  }

  /// What people say for a need, « caf » or « permis », as the guides of that need know it.
  ///
  /// There are dozens of guides, which nobody need wait for who answers from the list.
  private func hints(for field: Field) -> (@Sendable () -> [String: [String]])? {
    guard field == .theme || field == .themes, conversation.isInteractive else { return nil }
    let (content, language) = (desk.content, say.language.tag)
    return {
      let guides = (try? content.howTos(language: language)) ?? []
      return Dictionary(grouping: guides, by: \.theme.rawValue).mapValues { $0.flatMap(\.words) }
    }
  }

  /// A long list is shown by its beginning: letters find the rest, and `??` shows it whole.
  private func show(_ options: [Ask.Option], of field: Field) {
    let shown = options.count > VisitRoom.longList ? VisitRoom.longListBeginning : options.count
    screen.choices(Array(options.prefix(shown)))
    if shown < options.count {
      conversation.remark("field.more", ["n": .integer(options.count - shown)])
    }
  }

  private static let longList = 20
  private static let longListBeginning = 14

  /// The code of who does not say, where the list has one.
  func refusal(of field: Field) -> String? {
    let refused = Residence.notGiven.code
    if field == .residence { return refused }
    if field == .firstVisit { return FirstVisit.unknown.rawValue }
    return field.codes?.contains(refused) == true ? refused : nil
  }

  /// What a field is given where it is left without answer; a question of the path would be asked again for ever.
  private func refusing(_ field: Field, by command: Command) -> [String] {
    if command != .skip, let refusal = refusal(of: field) { return [refusal] }
    return visit.path.contains(.field(field)) ? visit.assumed(field) : []
  }

  /// « Aucun » is the choice that says so, where there is one.
  private func nothing(of field: Field) -> [String] {
    field == .devices ? [Device.none.rawValue] : []
  }

  private mutating func accept(_ ids: [String], for field: Field, _ codes: [String]) throws {
    let dropped = visit.set(ids, for: field)
    try keepDraft()
    guard !ids.isEmpty else { return tellPassedOver(field) }
    confirm(
      ids.compactMap { id in
        codes.firstIndex(of: id).map { ($0 + 1, desk.labels.label(id, of: field)) }
      }
    )
    if !dropped.isEmpty {
      let names = dropped.map(desk.name)
      conversation.remark(
        "desk.no-longer-count",
        ["n": .integer(dropped.count), "questions": .text(names.joined(separator: " · "))]
      )
    }
    if visit.fields[.frame] == [LegalFrame.none.rawValue], field == .frame {
      conversation.remark("field.frame.warning")
    }
  }

  /// Says what the record will hold of a field that was passed over.
  private func tellPassedOver(_ field: Field) {
    guard let code = visit.assumed(field).first else { return conversation.remark("desk.skipped") }
    conversation.remark(
      "desk.skipped-assumed",
      ["label": .text(desk.labels.label(code, of: field))]
    )
  }
}

extension Theme {
  /// The order in which needs are offered: procedures first, for most people come for one.
  fileprivate static let offered: [Theme] =
    procedureKinds + allCases.filter { !procedureKinds.contains($0) && $0 != .procedures }
}
