extension Phrasebook {
  /// A month written `2026-10`, as people say it; any other text comes back as it is.
  package func month(_ code: String) -> String {
    let parts = code[...].split(at: "-")
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = UInt(parts[0]), let month = UInt(parts[1]), 1...12 ~= month
    else { return code }
    let name = monthName(Int(month))
    return fill("date.month") { ["month": name, "year": String(year)][$0] }
  }

  /// A day, as people write it in a letter.
  package func date(year: Int, month: Int, day: Int) -> String {
    let name = monthName(month)
    return fill(day == 1 ? "date.first" : "date.day") {
      ["day": String(day), "month": name, "year": String(year)][$0]
    }
  }

  /// The name of a month, from 1 to 12.
  package func monthName(_ month: Int) -> String { self("month.\(month)") }
}
