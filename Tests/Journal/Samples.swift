import Foundation
import Journal
import Records
import Testing

/// The codes that the samples of these tests use.
let lists = ClosedLists(
  sites: ["rouen", "elbeuf"],
  communes: ["76540", "76231"],
  guides: ["create-a-mailbox": ["number", "send"], "pay-a-fine": ["card"]],
  questionnaires: (1...1000).map { QuestionnaireVersion(id: "counter", version: $0) },
  domains: ["access", "autonomy"],
  tags: ["rentree", "atelier"]
)

/// What an agent must say, and nothing more.
func visit(_ period: String = "2026-W47", site: String = "rouen") throws -> Records.Record {
  Records.Record(
    site: site,
    period: try #require(Period(period)),
    themes: [.email],
    minutes: .from10,
    help: .together,
    outcome: .done
  )
}

func month(_ text: String) throws -> Month { try #require(Month(text)) }
func week(_ text: String) throws -> Week { try #require(Week(text)) }

/// Every count five times what it is: easy to foresee, and a multiple of five.
func fivefold(_ open: MonthToClose) -> MonthClosed {
  let cells = open.counts.map { Cell(profile: $0.key, count: 5 * $0.value) }
  let sums = Dictionary(grouping: cells) { $0.profile.values[.site]?.first ?? "" }.map {
    TableSum(
      table: "visits",
      site: $0.key,
      month: open.month,
      key: [],
      count: $0.value.map(\.count).reduce(0, +)
    )
  }
  let frozen = FrozenMonth(
    month: open.month,
    base: 5,
    cells: cells,
    previousSeal: open.previousSeal
  )
  return MonthClosed(
    frozen: frozen,
    sheets: MonthSheets(frozen, definitions: ["visits": "fields=;filter="], sums: sums),
    carry: ["visits:rouen": cells.count, "visits:elbeuf": 0]
  )
}

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "journal-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Keeps the folder at least until some work is done.
  func use<Value>(_ work: (_ path: String) throws -> Value) rethrows -> Value {
    try withExtendedLifetime(self) { try work(path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
