import Locales
import Records
import Reports
import Terminal

extension VisitRoom {
  /// Counts who took part: an age band, then how many of each gender; Enter ends the list.
  mutating func askParticipants() throws -> Movement {
    let bands = AgeBand.allCases.filter { $0 != .notGiven }
    let options = bands.map {
      Ask.Option(id: $0.rawValue, label: label($0))
    }
    screen.blankLine()
    screen.paragraph(say("participants.ask"))
    screen.choices(options)
    while true {
      if !visit.groups.isEmpty {
        conversation.remark("desk.present", ["answer": .text(participantsText)])
      }
      let prompt =
        visit.groups.isEmpty
        ? desk.prompt(for: options.count) : say("participants.prompt")
      var asked = Asked(ask: .one(options), prompt: prompt)
      asked.question = say("participants.ask")
      asked.acceptsEmpty = !visit.groups.isEmpty
      asked.isRequired = true
      asked.commands = [.back, .review]
      asked.help = [asked.question, say("participants.help")]
      switch try ask(asked) {
      case .command(.back): return .back
      case .command(.review): return .correct(.review)
      case .chosen(let ids):
        if let band = ids.first.flatMap(AgeBand.init) { try count(band) }
      default: return .onward
      }
    }
  }

  /// Asks how many of each gender; Enter keeps the number, 0 takes the group away.
  private mutating func count(_ band: AgeBand) throws {
    let genders: [Gender] = [.female, .male, .notAsked]
    var counts: [Gender: Int] = [:]
    screen.paragraph(label(band))
    for gender in genders {
      let present = visit.groups.first { $0.ageBand == band && $0.gender == gender }?.count ?? 0
      var asked = Asked(
        ask: .number(0...VisitRoom.largestGroup),
        prompt: say("participants.\(gender.rawValue)", ["n": .text(String(present))])
      )
      asked.acceptsEmpty = true
      asked.commands = [.back]
      asked.help = [label(band), say("participants.count-help"), say("participants.count-why")]
      switch try ask(asked) {
      case .number(let number): counts[gender] = number
      case .command(.back): return
      default: counts[gender] = present
      }
    }
    visit.groups = visit.groups.filter { $0.ageBand != band || !genders.contains($0.gender) }
    visit.groups += counts.filter { $0.value > 0 }
      .map { ParticipantGroup(ageBand: band, gender: $0.key, count: $0.value) }
    visit.groups = visit.groups.inOrder
    try keepDraft()
  }

  /// « De 12 à 17 ans : 3 (Femme), 2 (Homme) », group by group.
  var participantsText: String {
    let groups = visit.groups.map { group in
      say(
        "participants.group",
        [
          "age": .text(label(group.ageBand)),
          "gender": .text(say("participants.genre.\(group.gender.rawValue)")),
          "n": .text(String(group.count)),
        ]
      )
    }
    return groups.isEmpty ? say("nonAnswer.not_asked") : say.list(groups)
  }

  /// What nobody noted says so: « Non demandé » is no age.
  private func label(_ band: AgeBand) -> String {
    band == .notAsked
      ? say("participants.no-age") : desk.labels.label(band.rawValue, of: .ageBand)
  }

  /// The journal holds no larger group.
  private static let largestGroup = 100
}
