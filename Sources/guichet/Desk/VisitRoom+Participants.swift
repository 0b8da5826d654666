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
    screen.paragraph(label(band))
    var index = 0
    while genders.indices.contains(index) {
      let gender = genders[index]
      let present = visit.groups.first { $0.ageBand == band && $0.gender == gender }?.count ?? 0
      var asked = Asked(
        ask: .number(0...VisitRoom.largestGroup),
        prompt: say("participants.\(gender.rawValue)", ["n": .text(String(present))])
      )
      asked.acceptsEmpty = true
      asked.commands = [.back]
      asked.help = [label(band), say("participants.count-help"), say("participants.count-why")]
      switch try ask(asked) {
      case .number(let number):
        try note(number, of: gender, in: band)
        index += 1
      case .command(.back): index -= 1
      default: index += 1
      }
    }
  }

  /// Keeps one number at once: what interrupts the next one loses nothing.
  private mutating func note(_ number: Int, of gender: Gender, in band: AgeBand) throws {
    visit.groups.removeAll { $0.ageBand == band && $0.gender == gender }
    if number > 0 {
      visit.groups.append(ParticipantGroup(ageBand: band, gender: gender, count: number))
    }
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
    guard !groups.isEmpty else { return say("nonAnswer.not_asked") }
    let present = visit.groups.reduce(0) { $0 + $1.count }
    return say("participants.present", ["n": .integer(present), "groups": .text(say.list(groups))])
  }

  /// What nobody noted says so: « Non demandé » is no age.
  private func label(_ band: AgeBand) -> String {
    band == .notAsked
      ? say("participants.no-age") : desk.labels.label(band.rawValue, of: .ageBand)
  }

  /// The journal holds no larger group.
  private static let largestGroup = 100
}
