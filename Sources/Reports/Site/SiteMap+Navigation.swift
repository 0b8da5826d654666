import Locales

extension SiteMap {
  /// The links of a page: to every other one and to the files beside from the entrance, else to its neighbours.
  func navigation(_ say: Phrasebook) -> [Markup] {
    guard !isEntrance else {
      return [
        list(say("site.pages"), id: "contents", stops.dropFirst().map { ($0.name, $0.title) })
      ]
        + (companions.isEmpty
          ? [] : [list(say("site.files"), id: "files", companions.map { ($0.name, $0.words) })])
    }
    let around = [
      stops.first.map { ($0.name, say("report.contents")) },
      previous.flatMap {
        place > 1 ? ($0.name, say("site.previous", ["title": .text($0.title)])) : nil
      },
      next.map { ($0.name, say("site.next", ["title": .text($0.title)])) },
    ]
    return [list(say("site.around"), id: "contents", around.compactMap { $0 })]
  }

  private func list(_ title: String, id: String, _ links: [(name: String, words: String)]) -> Markup
  {
    Tag.nav(
      [.labelledBy(id)],
      [
        Tag.h2([.id(id)], [.neutral(title)]),
        Tag.ul(links.map { Tag.li([Tag.a([.toFile($0.name)], [.neutral($0.words)])]) }),
      ]
    )
  }
}
