import Glibc
import Guides
import Locales
import Statistics
import Terminal

/// The errors of a rounding as the manager reads them, on the standard error: no file keeps them.
struct QualityWords: Sendable {
  let counter: Counter
  let catalogue: Catalogue

  /// One line for each kind of margin, under a title.
  func show(_ quality: RoundingQuality, under title: String) {
    let say = counter.say
    let remarks = counter.screen(on: STDERR_FILENO)
    remarks.paragraph(say(title))
    for kind in quality.kinds {
      let table =
        catalogue.table(kind.table)
        .map { say.translate("table/\($0.id)", else: $0.title) } ?? kind.table
      remarks.paragraph(
        say(
          kind.isTerritory ? "journal.quality.territory" : "journal.quality.sites",
          [
            "table": .text(table), "mean": .text(say.decimal(kind.meanError)),
            "largest": .integer(kind.largestError),
          ]
        )
      )
    }
  }
}
