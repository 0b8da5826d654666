package import Guides
package import Locales

extension OpeningHours {
  /// The hours as people say them, one line for each rule.
  func lines(_ words: SheetWords) -> [Markup] {
    told(words.say).map { words($0.key, $0.values) }
  }

  /// The key of each rule's sentence, and what stands in it.
  fileprivate func told(
    _ say: Phrasebook
  ) -> [(key: String, values: [String: Phrasebook.Value])] {
    rules.map { rule in
      let days = rule.days.map { days -> String in
        let first = say(OpeningHours.weekdays[days.lowerBound - 1])
        guard days.count > 1 else { return first }
        let last = say(OpeningHours.weekdays[days.upperBound - 1])
        return say("sheet.days", ["first": .text(first), "last": .text(last)])
      }
      let times = rule.times.map { span in
        say(
          "sheet.times",
          ["from": .text(time(span.from, say)), "to": .text(time(span.to, say))]
        )
      }
      return (
        times.isEmpty ? "sheet.closed" : "sheet.open",
        ["days": .text(say.list(days)), "times": .text(say.list(times))]
      )
    }
  }

  private static let weekdays = [
    "weekday.1", "weekday.2", "weekday.3", "weekday.4", "weekday.5", "weekday.6", "weekday.7",
  ]

  private func time(_ minutes: Int, _ say: Phrasebook) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return say(
      minute == 0 ? "sheet.hour" : "sheet.time",
      ["hour": .text(String(hour)), "minute": .text(minute < 10 ? "0\(minute)" : "\(minute)")]
    )
  }
}

extension Place {
  /// When the place is open, one line for each rule: in words when they are plain, else as the list gives them.
  package func openingLines(_ say: Phrasebook) -> [String] {
    guard let hours else { return [] }
    guard let read = OpeningHours(hours) else {
      return [say("places.hours", ["hours": .text(hours)])]
    }
    return read.told(say).map { say($0.key, $0.values) }
  }
}
