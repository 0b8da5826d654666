import Foundation
import GRDB
import Records
import Testing

@testable import Journal

struct `A week that is over` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The bytes of a file but for the counters of its header, which say how often it was written.
  private func bytes(_ name: String) throws -> Data {
    var bytes = try #require(FileManager.default.contents(atPath: folder.path + "/" + name))
    for counter in [24..<28, 40..<44, 92..<100] {
      bytes.replaceSubrange(counter, with: Data(count: counter.count))
    }
    return bytes
  }

  /// A journal with the same rows as another, written in the opposite order.
  private func reversedTwin(of name: String) throws -> Journal {
    let twin = try Journal.open(at: folder.path + "/twin.sqlite")
    try twin.tamper("ATTACH '\(folder.path)/\(name)' AS first")
    for table in [
      "site", "commune", "questionnaire", "tag", "interaction", "interactionTheme",
      "interactionEquipment", "interactionTag",
    ] {
      let order = try twin.texts("SELECT name FROM pragma_table_info('\(table)')")
        .map { $0 + " DESC" }.joined(separator: ", ")
      try twin.tamper("INSERT INTO \(table) SELECT * FROM first.\(table) ORDER BY \(order)")
    }
    try twin.tamper("DETACH first")
    return twin
  }

  @Test func `leaves bytes that no order of arrival can change`() throws {
    let journal = try Journal.open(at: folder.path + "/journal.sqlite")
    for index in 0..<400 {
      var record = try visit("2026-W46", site: index % 3 == 0 ? "rouen" : "elbeuf")
      record.tags = index % 2 == 0 ? ["atelier"] : ["rentree"]
      try journal.save([record], lists: lists)
    }
    let twin = try reversedTwin(of: "journal.sqlite")
    #expect(try bytes("journal.sqlite") != bytes("twin.sqlite"), "the order shows before")
    #expect(try journal.layAnew(in: week("2026-W47")))
    #expect(try twin.layAnew(in: week("2026-W47")))
    #expect(try bytes("journal.sqlite") == bytes("twin.sqlite"))
  }

  @Test func `is laid anew once, and not before it is over`() throws {
    let journal = try Journal.inMemory()
    #expect(try !journal.layAnew(in: week("2026-W46")), "nothing to hide yet")
    try journal.save([try visit("2026-W46")], lists: lists)
    #expect(try !journal.layAnew(in: week("2026-W46")))
    #expect(try journal.layAnew(in: week("2026-W47")))
    #expect(try !journal.layAnew(in: week("2026-W47")))
    #expect(try journal.layAnew(in: week("2027-W01")), "the next year sorts after")
    #expect(try !journal.layAnew(in: week("2026-W52")), "a clock set back asks for nothing")
  }
}
