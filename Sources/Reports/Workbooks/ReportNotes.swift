import Locales

/// The notes of a report under their marks: `[note 1]`, and the symbols that stand for a number.
struct ReportNotes {
  private let report: Report
  private let say: Phrasebook
  private let numbered: [String]

  init(_ report: Report, say: Phrasebook) {
    self.report = report
    self.say = say
    var known: Set<String> = []
    numbered = report.items.flatMap(\.item.notes).filter { known.insert($0).inserted }
  }

  /// The marks of what has notes, in their order.
  func marks(of item: Report.Item) -> [String] {
    item.notes.compactMap { numbered.firstIndex(of: $0) }.map(mark)
  }

  /// The sheet that explains every mark, then what is said of whole chapters.
  func sheet(tab: String) -> Workbook.Sheet {
    let symbols = [
      (say("report.not-available"), say("workbook.not-available")),
      (say("report.not-applicable"), say("workbook.not-applicable")),
    ]
    let notes = numbered.enumerated().map { (mark($0), $1) }
    let chapters = report.chapters.filter { $0.id != "method" }.flatMap { chapter in
      chapter.paragraphs.map { (chapter.title, $0) }
    }
    return Workbook.Sheet(
      name: tab,
      lines: [.title(say("workbook.about-notes")), .text(say("workbook.one-table"))],
      table: Workbook.Table(
        name: "notes",
        columns: [
          Workbook.Column(title: say("workbook.mark"), width: 16),
          Workbook.Column(title: say("workbook.meaning"), width: 80),
        ],
        rows: (symbols + notes + chapters).map { [.text($0), .text($1)] }
      )
    )
  }

  private func mark(_ index: Int) -> String {
    say("workbook.note", ["number": .text(String(index + 1))])
  }
}
