import Guides
import Journal
import Locales
import Records
import Reports
import Statistics
import Testing

@testable import guichet

/// Attacks that need a journal: what happens to it after a month is frozen.
struct `An attack on a journal` {
  private static let visits = Result { try Visits() }
  private static let october = InventedMonth.october

  private let visits: Visits
  private let say: Phrasebook
  private let journal: Journal

  init() throws {
    visits = try Self.visits.get()
    say = PackageFolder.phrasebook("fr")
    journal = try visits.journal(visits.pool.prefix(12).map { ($0, 4) })
    var coins = SeededGenerator(seed: 4)
    _ = try MonthClosing(journal: journal, catalogue: visits.catalogue, base: 5)
      .close(Self.october, using: &coins)
  }

  /// Every byte that a report of October is made of.
  private func bytes() throws -> [[UInt8]] {
    let report = try visits.report(journal, say: say)
    return ReportForm.all.map { $0.bytes(report, say) }
  }

  private func gate() throws -> ReleaseGate {
    ReleaseGate(
      counter: try .sample(),
      content: visits.content,
      catalogue: visits.catalogue,
      sheets: try FrozenSums(journal: journal, catalogue: visits.catalogue)
        .sheets(of: [Self.october])
    )
  }

  @Test func `by a late entry changes no byte of the report of a frozen month`() throws {
    let before = try bytes()
    var late = visits.pool[0]
    #expect(throws: JournalError.alreadyClosed(Self.october)) {
      try journal.save([late], lists: visits.content.closedLists)
    }
    late.period = .week(Self.october.advanced(by: 1).weeks[0])
    try journal.save(Array(repeating: late, count: 7), lists: visits.content.closedLists)
    #expect(try bytes() == before)
  }

  @Test func `by a correction, an objection or a purge changes no byte either`() throws {
    let before = try bytes()
    try journal.object(
      site: visits.content.territory.sites[0].code,
      month: Self.october.advanced(by: 1),
      lists: visits.content.closedLists
    )
    #expect(try bytes() == before)
    try journal.purge([Self.october])
    #expect(try journal.records(of: Self.october) == [])
    #expect(try bytes() == before)
  }

  @Test func `by freezing again, with other coins or another base, is refused`() throws {
    let before = try bytes()
    for base in [5, 10] {
      var coins = SeededGenerator(seed: 9)
      let closing = MonthClosing(journal: journal, catalogue: visits.catalogue, base: base)
      #expect(throws: JournalError.alreadyClosed(Self.october)) {
        try closing.close(Self.october, using: &coins)
      }
    }
    #expect(try bytes() == before)
    #expect(try journal.faults() == [])
  }

  @Test func `on the words of raw rows finds none in any file`() throws {
    // A word that a manager may list, planted in every visit: no table counts by it.
    var marked = visits.pool[0]
    marked.tags = ["serin-7f3a"]
    marked.period = .week(Self.october.weeks[0])
    var lists = visits.content.closedLists
    lists.tags = ["serin-7f3a"]
    let journal = try Journal.inMemory()
    try journal.save(Array(repeating: marked, count: 40), lists: lists)
    var coins = SeededGenerator(seed: 4)
    _ = try MonthClosing(journal: journal, catalogue: visits.catalogue, base: 5)
      .close(Self.october, using: &coins)
    let frozen = try #require(try journal.frozenMonth(Self.october)?.0)
    #expect(frozen.cells.contains { $0.profile.text.contains("serin-7f3a") })
    let scan = ReleaseScan(canaries: [Array("serin-7f3a".utf8)]) { _ in [] }
    let report = try visits.report(journal, say: say)
    for form in ReportForm.all where !form.isCompressed {
      let bytes = form.bytes(report, say)
      #expect(scan.disclosures(in: bytes) == [])
      #expect(scan.disclosures(in: bytes + Array("serin-7f3a".utf8)) != [])
    }
  }

  @Test func `at the gate finds a sound report open, and a changed number refused`() throws {
    let gate = try gate()
    var report = try visits.report(journal, say: say)
    try gate.check(report)
    report.chapters[0].tables[0].lines[0].cell.figure = .count(37)
    let failure = #expect(throws: Failure.self) { try gate.check(report) }
    #expect(failure?.exitCode == .refused)
    #expect(
      failure?.lines.first == "Rien n’est écrit\u{A0}: une attaque contre ce rapport a réussi."
    )
    #expect(failure?.lines.contains { $0.contains("= 37") } == true)
  }

  @Test func `at the gate finds personal data in a label refused`() throws {
    let gate = try gate()
    var report = try visits.report(journal, say: say)
    report.notes.append("Écrire à marie.curie@exemple.fr")
    let failure = #expect(throws: Failure.self) { try gate.check(report) }
    #expect(failure?.lines.count == 2)
  }
}
