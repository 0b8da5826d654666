import Locales
import Records

extension Report {
  /// The criteria that no machine verifies, theme by theme, with what is known of each on a page.
  func accessibilityGrid(of page: Page, _ say: Phrasebook) -> Grid {
    let elements = Set(page.markup.elements)
    return Grid(
      number: 1,
      id: "criteria",
      title: say("statement.criteria"),
      columns: [
        Grid.Column(id: "theme", title: say("statement.theme")),
        Grid.Column(id: "criteria", title: say("statement.by-hand")),
        Grid.Column(id: "status", title: say("roadmap.status")),
        Grid.Column(id: "on", title: say("statement.checked-on"), kind: .day),
      ],
      rows: AccessibilityTheme.allCases.filter { !$0.byHand.isEmpty }.map { theme in
        let isAbsent = !theme.elements.isEmpty && theme.elements.isDisjoint(with: elements)
        return [
          Entry("\(theme.rawValue). " + say("statement.theme.\(theme)")),
          Entry(theme.byHand.joined(separator: ", ")),
          isAbsent
            ? Entry(say("statement.absent"), .code("absent"))
            : Entry(say("statement.unchecked"), .code("unchecked")),
          isAbsent ? measuredOn(say) : Entry(say("report.not-available"), .notAvailable),
        ]
      },
      notes: [say("statement.absent-why")]
    )
  }

  /// What the elements of the page show is known on the day when it is made.
  private func measuredOn(_ say: Phrasebook) -> Entry {
    let day = facts.generatedOn
    return Entry(say.date(year: day.year, month: day.month, day: day.day), .day(day))
  }
}
