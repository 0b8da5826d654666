/// Opening hours in the plain part of OpenStreetMap's `opening_hours` that lists of places use.
///
/// Days, then times: `Mo-We,Fr 09:00-12:00,14:00-17:00; Sa off`. All the rest is left to be shown
/// as it was given: half-understood hours would send somebody to a closed door.
struct OpeningHours: Equatable {
  /// Some days of the week, and the times of each of them; none when they are closed.
  struct Rule: Equatable {
    var days: [ClosedRange<Int>]
    var times: [Span]
  }

  /// From one time to another, in minutes after midnight.
  struct Span: Equatable {
    var from: Int
    var to: Int
  }

  let rules: [Rule]

  /// Nil for anything outside the plain part.
  init?(_ text: String) {
    var rules: [Rule] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard words.count == 2, let days = OpeningHours.days(words[0]),
        let times = OpeningHours.times(words[1])
      else { return nil }
      rules.append(Rule(days: days, times: times))
    }
    // A day named twice replaces the first rule in the standard: too subtle for a plain list.
    let named = rules.flatMap(\.days).flatMap { Array($0) }
    guard !rules.isEmpty, Set(named).count == named.count else { return nil }
    self.rules = rules
  }

  /// 1 for Monday to 7 for Sunday, as in ISO 8601.
  private static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  private static func day(_ name: Substring) -> Int? {
    names.firstIndex { $0 == name }.map { $0 + 1 }
  }

  private static func days(_ text: Substring) -> [ClosedRange<Int>]? {
    all(text.split(separator: ",", omittingEmptySubsequences: false)) { item in
      let ends = item.split(separator: "-", omittingEmptySubsequences: false).map(day)
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last
      else { return nil }
      return first...last
    }
  }

  private static func times(_ text: Substring) -> [Span]? {
    if text == "off" || text == "closed" { return [] }
    return all(text.split(separator: ",", omittingEmptySubsequences: false)) { item in
      let ends = item.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let from = minutes(ends[0]), let to = minutes(ends[1]), from < to
      else { return nil }
      return Span(from: from, to: to)
    }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = UInt8(parts[0]), let minute = UInt8(parts[1]), hour < 24, minute < 60
    else { return nil }
    return Int(hour) * 60 + Int(minute)
  }

  private static func all<Value>(
    _ items: [Substring],
    _ read: (Substring) -> Value?
  ) -> [Value]? {
    let values = items.compactMap(read)
    return values.count == items.count ? values : nil
  }
}
