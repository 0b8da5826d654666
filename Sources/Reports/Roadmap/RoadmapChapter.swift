import Guides
import Locales
import Records
import Statistics

/// The chapter of the objectives: where they stand, and the plan that leads to them.
struct RoadmapChapter: Sendable {
  let progress: [ObjectiveProgress]
  let labels: Labels
  let words: ObjectiveWords

  /// The titles of the tables name what the objectives measure.
  init(_ progress: [ObjectiveProgress], tables: [TableDefinition], labels: Labels) {
    self.progress = progress
    self.labels = labels
    words = ObjectiveWords(labels, tables: tables)
  }

  var say: Phrasebook { labels.say }

  /// Where each objective stands, then, when it is asked for, the plan as an audit wants to read it.
  func chapter(withPlan: Bool) -> Report.Chapter {
    Report.Chapter(
      id: "objectives",
      title: say("chapter.objectives"),
      tables: [],
      paragraphs: [counts],
      grids: progress.isEmpty ? [] : [standing] + (withPlan ? [plan, evidence] : [])
    )
  }

  /// How many objectives have each status.
  private var counts: String {
    ObjectiveProgress.Status.allCases.map { status in
      let count = progress.filter { $0.status == status }.count
      return say(
        "roadmap.count",
        ["status": .text(words.status(status)), "count": .text("\(count)")]
      )
    }.joined(separator: " ")
  }

  private var standing: Report.Grid {
    Report.Grid(
      number: 0,
      id: "objectives",
      title: say("roadmap.standing"),
      columns: [
        id, column("objective"), column("value", .number), unit, column("on", .day),
        column("target", .number), column("by", .month), column("trend"), column("status"),
      ],
      rows: progress.map { step in
        [
          Report.Entry(step.objective.id), words.title(step.objective),
          words.figure(step.value, step.objective), words.unit(step.objective), words.day(step),
          words.figure(step.objective.target, step.objective), words.month(step.objective.by),
          words.trend(step.trend),
          Report.Entry(words.status(step.status), .code(step.status.rawValue)),
        ]
      },
      notes: [say("roadmap.how"), say("roadmap.way")]
    )
  }

  /// What names an objective in every grid, for programs.
  var id: Report.Grid.Column {
    Report.Grid.Column(id: "id", title: say("roadmap.id"), isAside: true)
  }

  /// The title of an objective says it to people.
  var unit: Report.Grid.Column {
    Report.Grid.Column(id: "unit", title: say("roadmap.unit"), isAside: true)
  }

  func column(_ id: String, _ kind: Report.Grid.Kind = .words) -> Report.Grid.Column {
    Report.Grid.Column(id: id, title: say("roadmap.\(id)"), kind: kind)
  }
}
