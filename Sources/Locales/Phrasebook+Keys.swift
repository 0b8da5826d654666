extension Phrasebook {
  /// The keys this module asks by itself; a language without them cannot write a number or a date.
  package static let ownKeys =
    (1...12).map { "month.\($0)" } + [
      "date.day", "date.first", "date.month",
      "list.and", "list.separator",
      "number.decimal", "number.group", "number.negative", "number.percent", "number.unknown",
      "of", "of.elided",
    ]
}
