import Guides
import Locales
import Records
import Statistics

extension ReportBuilder {
  /// What must be known before the first table.
  func notes() -> [String] {
    var notes: [String] = source.isDemo ? [say("report.demo")] : []
    if let sites = source.sites {
      let names = sites.map { labels.label($0, of: .site) }
      notes.append(say("report.only-sites", ["sites": .text(say.list(names))]))
    }
    notes.append(
      say(
        "report.rounded",
        ["base": .text(String(source.base)), "below": .text(String(source.base - 1))]
      )
    )
    notes.append(say("report.months", ["n": .integer(source.period.weekCount)]))
    if let previous = source.previous {
      notes.append(
        source.isFrozen(previous)
          ? say(
            "report.compared",
            ["period": .text(labels.name(of: previous)), "n": .integer(previous.weekCount)]
          )
          : say("report.no-comparison")
      )
    }
    if advisesQuarters { notes.append(say("report.quarters")) }
    return notes
  }

  private var advisesQuarters: Bool {
    let totals = source.cube.participations.values
    let monthly = source.period.months.map { month in
      totals.reduce(0) { $0 + ($1[month] ?? 0) }
    }
    return ConfidentialityRule(base: source.base).advisesQuarters(monthlyVisits: monthly)
  }

  /// How the numbers were made, for who must judge them.
  var methodChapter: Report.Chapter {
    let base: [String: Phrasebook.Value] = ["base": .text(String(source.base))]
    let day = source.generatedOn
    return Report.Chapter(
      id: "method",
      title: say("chapter.method"),
      tables: [],
      paragraphs: [
        say("method.unit"), say("method.persons"), say("method.rounding", base),
        say("method.zero"), say("method.shares"), say("method.symbols"), say("method.late"),
        say("method.source"),
        say(
          "method.made",
          [
            "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
            "software": .text(source.software),
          ]
        ),
        say("method.licence"),
      ]
    )
  }
}
