import Guides
import Locales
import Records
package import Statistics

/// The chapter of the objectives: where they stand, and the plan that leads to them.
package struct RoadmapChapter: Sendable {
  private let progress: [ObjectiveProgress]
  private let say: Phrasebook
  private let labels: Labels

  package init(_ progress: [ObjectiveProgress], labels: Labels) {
    self.progress = progress
    self.labels = labels
    say = labels.say
  }

  /// Where each objective stands, then, when it is asked for, the plan as an audit wants to read it.
  package func chapter(withPlan: Bool) -> Report.Chapter {
    Report.Chapter(
      id: "objectives",
      title: say("chapter.objectives"),
      tables: [],
      paragraphs: [counts],
      grids: progress.isEmpty ? [] : [standing] + (withPlan ? [plan] : [])
    )
  }

  /// How many objectives have each status.
  private var counts: String {
    ObjectiveProgress.Status.allCases.map { status in
      let count = progress.filter { $0.status == status }.count
      return say(
        "roadmap.count",
        ["status": .text(say("roadmap.status.\(status.rawValue)")), "count": .text("\(count)")]
      )
    }.joined(separator: " ")
  }

  private var standing: Report.Grid {
    Report.Grid(
      number: 0,
      id: "objectives",
      title: say("roadmap.standing"),
      headings: [
        say("roadmap.objective"), say("roadmap.value"), say("roadmap.target"), say("roadmap.by"),
        say("roadmap.trend"), say("roadmap.status"),
      ],
      rows: progress.map { step in
        [
          step.objective.title, figure(step.value, step.objective),
          figure(step.objective.target, step.objective), say.month("\(step.objective.by)"),
          step.trend.map { say("roadmap.trend.\($0.rawValue)") } ?? say("report.not-available"),
          say("roadmap.status.\(step.status.rawValue)"),
        ]
      },
      notes: [say("roadmap.how"), say("roadmap.way")]
    )
  }

  private var plan: Report.Grid {
    Report.Grid(
      number: 0,
      id: "plan",
      title: say("roadmap.plan"),
      headings: [
        say("roadmap.objective"), say("roadmap.axis"), say("roadmap.family"), say("roadmap.start"),
        say("roadmap.milestone", ["n": .integer(12)]),
        say("roadmap.milestone", ["n": .integer(24)]),
        say("roadmap.target"), say("roadmap.source"),
      ],
      rows: progress.map { step in
        let objective = step.objective
        let milestones = [12, 24].map { step.expected(at: step.start.advanced(by: $0)) }
        return [
          objective.title, objective.axis,
          say("roadmap.family.\(objective.family.rawValue)"), figure(objective.start, objective),
          figure(milestones[0], objective), figure(milestones[1], objective),
          figure(objective.target, objective), source(step),
        ]
      },
      notes: [say("roadmap.milestones")]
    )
  }

  /// Where the figure comes from: the record of the manager, with its day, before what the content says.
  private func source(_ step: ObjectiveProgress) -> String {
    guard let recorded = step.recorded else { return step.objective.source }
    let day = recorded.day
    return say(
      "roadmap.recorded-source",
      [
        "source": .text(recorded.source),
        "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
      ]
    )
  }

  /// « 65 % », « 1 200 » or « [x] ».
  private func figure(_ value: Double?, _ objective: Objective) -> String {
    guard let value else { return say("report.not-available") }
    guard objective.unit == "%" else { return say.integer(Int(value.rounded())) }
    let isWhole = value == value.rounded()
    return say.percent(value / 100, decimals: isWhole ? 0 : 1)
  }
}
