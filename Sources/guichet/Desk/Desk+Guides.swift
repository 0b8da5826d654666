import Guides
import Locales
import Records
import Terminal

extension Desk {
  /// Every guide in the language of the screen, French where it is not translated.
  private func guides() throws -> [Guide] {
    try content.howTos(language: say.language.tag)
      + content.emergencies(language: say.language.tag)
  }

  /// A guide in the language of the screen, when it is published and its file sound; what is wrong is told.
  func guide(_ id: String) throws -> Guide? {
    do {
      let guide = try content.guide(id, language: say.language.tag)
      return guide.flatMap { $0.status == .published ? $0 : nil }
    } catch let fault as LibraryFault where conversation.isInteractive {
      tell(fault)
      return nil
    }
  }

  /// Finds a guide by a few words, or in the list, and follows it.
  func lookForGuide() throws {
    conversation.remark("guide.search.how")
    var asked = Asked(ask: .text(maximum: 120), prompt: say("guide.search.prompt"))
    asked.acceptsEmpty = true
    asked.isSearch = true
    asked.help = [say("guide.search.how"), say("guide.search.help")]
    asked.commands = [.back]
    let found: [Guide]
    switch try ask(asked) {
    case .text(let words): found = try GuideSearch(guides()).guides(for: words)
    case .kept: found = try content.howTos(language: say.language.tag)
    default: return
    }
    guard !found.isEmpty else { return conversation.remark("guide.search.nothing") }
    guard let guide = try choose(among: found) else { return }
    try followAlone(guide)
  }

  /// Offers the emergencies and follows the one that is chosen, outside any visit.
  func followEmergency() throws {
    guard let guide = try chooseEmergency() else { return }
    try followAlone(guide)
  }

  /// Offers the emergencies; nil when none is chosen.
  func chooseEmergency() throws -> Guide? {
    screen.heading(say("emergency.title"))
    conversation.remark("emergency.first")
    return try choose(among: content.emergencies(language: say.language.tag))
  }

  private func choose(among guides: [Guide]) throws -> Guide? {
    let options = guides.map {
      Ask.Option(id: $0.id, label: titleInList($0), also: [$0.title] + $0.words)
    }
    screen.choices(options)
    var asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
    asked.commands = [.back]
    asked.help = [say("guide.choose.help")]
    guard case .chosen(let ids) = try askHere(asked) else { return nil }
    return guides.first { $0.id == ids.first }
  }

  /// The title, with the language of a guide that is not in that of the screen.
  private func titleInList(_ guide: Guide) -> String {
    guard let language = otherLanguage(of: guide) else { return guide.title }
    return say("guide.in-language", ["title": .text(guide.title), "language": .text(language)])
  }

  /// What the language of a guide is called, where it is not that of the screen.
  func otherLanguage(of guide: Guide) -> String? {
    guard guide.language != say.language.tag else { return nil }
    return interpreter.languages.first { $0.tag == guide.language }?.name ?? guide.language
  }

  private func followAlone(_ guide: Guide) throws {
    var progress = GuideProgress(guide: guide.id, path: [])
    do {
      try follow(guide, &progress, keep: { _ in }, help: followEmergency)
    } catch let departure as Departure where departure.leavesForElsewhere {
      conversation.remark("guide.left")
      throw departure
    }
  }
}
