/// Where a page stands among those of a report.
struct SiteMap: Sendable {
  /// A page that a link leads to.
  struct Stop: Sendable {
    var name: String
    var title: String
  }

  /// A file beside the pages, whose words tell its format and its weight.
  struct Link: Sendable {
    var name: String
    var words: String
  }

  /// Every page, the entrance first.
  var stops: [Stop]
  var place: Int
  var companions: [Link] = []

  /// The entrance has the list of all pages; the others have their neighbours.
  var isEntrance: Bool { place == 0 }
  var previous: Stop? { place > 0 ? stops[place - 1] : nil }
  var next: Stop? { place + 1 < stops.count ? stops[place + 1] : nil }
}
