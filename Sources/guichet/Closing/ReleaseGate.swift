import Guides
import Journal
import Locales
import Records
import Reports
import Statistics

/// The last thing that a report passes: nothing of it is written when an attack succeeds.
struct ReleaseGate {
  let counter: Counter
  let content: Content
  let catalogue: Catalogue
  let journal: Journal

  /// Attacks a report, with the frozen cells that every earlier one was read from.
  func check(_ report: Report) throws {
    let frozen = try frozenMonths()
    let release = report.release
    let named = Set(release.cells.flatMap(\.counted.period.months))
    let intruder = Intruder(
      frozen: frozen.filter { named.contains($0.month) },
      catalogue: catalogue
    )
    let found = intruder.disclosures(in: release) + scan.disclosures(in: release.texts)
    // The figures of objectives are words here, read from more months than the cells name.
    let read = named.union(Roadmap.months(at: report.facts.period.to))
    let wrong = try wrongSums(frozen.filter { read.contains($0.month) })
    let reasons = found.map(counter.sentence) + wrong
    guard reasons.isEmpty else { throw refusal(reasons) }
  }

  /// The months whose sums, from which every number is read, are not those of their cells.
  private func wrongSums(_ frozen: [FrozenMonth]) throws -> [String] {
    let sums = FrozenSums(journal: journal, catalogue: catalogue)
    return try frozen.filter { try !sums.areThose(of: $0) }.map { month in
      counter.say(
        "journal.fault.sums",
        ["month": .text(counter.say.month("\(month.month)"))]
      )
    }
  }

  /// Every closed month, once their seals have shown that none has changed since it was frozen.
  private func frozenMonths() throws -> [FrozenMonth] {
    var frozen: [FrozenMonth] = []
    var faults: [JournalFault] = []
    var previous = ""
    for month in try journal.frozenMonths() {
      guard let (cells, seal) = try journal.frozenMonth(month) else { continue }
      if cells.previousSeal != previous { faults.append(.brokenChain(month)) }
      if cells.seal != seal { faults.append(.seal(month)) }
      previous = seal
      frozen.append(cells)
    }
    guard faults.isEmpty else { throw refusal(faults.map(counter.sentence)) }
    return frozen
  }

  /// The words of a report come from the content: what is never public there isn't in a report either.
  private var scan: ReleaseScan {
    let screen = PersonalDataCheck.Screen.typedWords(in: content)
    return ReleaseScan { text in
      Set(screen.marks(text).compactMap { PersonalData.Kind(rawValue: $0.kind) })
    }
  }

  /// As many reasons as a screen can hold.
  private func refusal(_ reasons: [String]) -> Failure {
    let more = reasons.count - ReleaseGate.mostReasons
    return Failure(
      .refused,
      [counter.say("intruder.refused")] + reasons.prefix(ReleaseGate.mostReasons)
        + (more > 0 ? [counter.say("intruder.more", ["n": .integer(more)])] : [])
    )
  }

  private static let mostReasons = 5
}
