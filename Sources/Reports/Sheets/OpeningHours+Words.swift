import Locales

extension OpeningHours {
  /// The hours as people say them, one line for each rule.
  func lines(_ words: SheetWords) -> [Markup] {
    rules.map { rule in
      let say = words.say
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
      return words(
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
