import Guides
import Locales
import Records
import Statistics

/// What an audit of a label wants to read: the steps of the plan, and what proves the figures.
extension RoadmapChapter {
  /// From where, through which steps, to where: a straight way.
  var plan: Report.Grid {
    Report.Grid(
      number: 0,
      id: "plan",
      title: say("roadmap.plan"),
      columns: [
        id, column("objective"), unit, column("since", .month), column("start", .number),
        milestone(12), milestone(24), column("expected", .number), column("target", .number),
      ],
      rows: progress.map { step in
        let objective = step.objective
        let months = [12, 24].map { step.start.advanced(by: $0) } + [step.month]
        let figures = [objective.start] + months.map { step.expected(at: $0) } + [objective.target]
        return [
          Report.Entry(objective.id), words.title(objective), words.unit(objective),
          words.month(step.start),
        ] + figures.map { words.planned($0, objective) }
      },
      notes: [say("roadmap.milestones"), say("roadmap.expected-when", ["month": .text(month)])]
    )
  }

  /// What each objective measures, for whom, and where its last figure comes from.
  var evidence: Report.Grid {
    Report.Grid(
      number: 0,
      id: "evidence",
      title: say("roadmap.evidence"),
      columns: [
        id, column("objective"), column("axis"), column("family"), column("indicator"), unit,
        column("frequency"), commitment, column("source"),
      ],
      rows: progress.map { step in
        let objective = step.objective
        let family = objective.family.rawValue
        return [
          Report.Entry(objective.id), words.title(objective),
          Report.Entry(words.axis(objective)),
          Report.Entry(say("roadmap.family.\(family)"), .code(family)),
          Report.Entry(words.indicator(objective)), words.unit(objective),
          words.frequency(objective), Report.Entry(words.source(objective)), words.proof(step),
        ]
      },
      notes: [say("roadmap.nobody")]
    )
  }

  private var commitment: Report.Grid.Column {
    var column = column("commitment")
    column.isLong = true
    return column
  }

  private var month: String { progress.first.map { say.month("\($0.month)") } ?? "" }

  private func milestone(_ months: Int) -> Report.Grid.Column {
    Report.Grid.Column(
      id: "after_\(months)_months",
      title: say("roadmap.milestone", ["n": .integer(months)]),
      kind: .number
    )
  }
}
