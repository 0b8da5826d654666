import Guides
import Locales
import Records
import Reports
import Statistics

/// The last thing that a report passes: nothing of it is written when an attack succeeds.
struct ReleaseGate {
  let counter: Counter
  let content: Content
  let catalogue: Catalogue
  /// The sealed sums that the report was read from.
  let sheets: [MonthSheets]

  /// Attacks a report, with the sealed sums of the cells that every earlier one was read from too.
  func check(_ report: Report) throws {
    let release = report.release
    let intruder = Intruder(sealed: sheets, catalogue: catalogue)
    let found = intruder.disclosures(in: release) + scan.disclosures(in: release.texts)
    guard found.isEmpty else { throw counter.refusal(found.map(counter.sentence)) }
  }

  /// The words of a report come from the content: what is never public there isn't in a report either.
  private var scan: ReleaseScan {
    let screen = PersonalDataCheck.Screen.typedWords(in: content)
    return ReleaseScan { text in
      Set(screen.marks(text).compactMap { PersonalData.Kind(rawValue: $0.kind) })
    }
  }

}

extension Counter {
  /// The refusal of a report, with as many reasons as a screen can hold.
  func refusal(_ reasons: [String]) -> Failure {
    let most = 5
    let more = reasons.count - most
    return Failure(
      .refused,
      [say("intruder.refused")] + reasons.prefix(most)
        + (more > 0 ? [say("intruder.more", ["n": .integer(more)])] : [])
    )
  }
}
