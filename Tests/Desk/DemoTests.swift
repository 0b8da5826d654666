import Foundation
import Testing

struct DemoTests {
  /// One demonstration for every test; each works on a copy of its journal.
  static let journal = Result {
    let workplace = try demonstrated(seed: 1)
    return try Data(contentsOf: URL(fileURLWithPath: workplace.journal.path))
  }

  private static func demonstrated(seed: Int) throws -> Workplace {
    let workplace = try Workplace()
    let finished = try workplace.run([
      "demo", "--interactions", "300", "--months", "3", "--sites", "4", "--seed", String(seed),
    ])
    #expect(finished.ending == .exited(0))
    // A line a second at most: none on a fast machine.
    let lines = (1...3).map { "Mois : \($0) sur 3" }
    #expect(finished.remarks.split(separator: "\n").allSatisfy { lines.contains(String($0)) })
    return workplace
  }

  private func demonstrated() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.keep(Self.journal.get())
    return workplace
  }

  @Test func `a demonstration gives a report that is rounded, adds up and repeats`() throws {
    let workplace = try demonstrated()
    let months = try workplace.closedMonths()
    #expect(months.count == 3)
    let report = try workplace.report(months)
    #expect(report.ending == .exited(0))
    let counts = report.output.printedCounts
    #expect(counts.count > 200)
    #expect(counts.filter { $0 % 5 != 0 } == [])

    let sites = ["rouen-hotel-de-ville", "rouen-saint-sever", "sotteville"]
    let others = ["saint-etienne-du-rouvray"]
    let totals = try (sites + others).map { site in
      try #require(workplace.report(months, ["--site", site]).output.printedCounts.first)
    }
    #expect(totals.reduce(0, +) == counts.first)
    #expect(totals.allSatisfy { $0 > 0 })

    #expect(try Self.demonstrated(seed: 1).report(months) == report)
    let other = try Self.demonstrated(seed: 2).report(months)
    #expect(other.output != report.output)
  }

  @Test func `a month closes once, and the present one is not open to reports`() throws {
    let workplace = try demonstrated()
    let months = try workplace.closedMonths()
    let closed = try workplace.run(["journal", "close", try #require(months.last)])
    #expect(closed.ending == .exited(1))
    #expect(closed.remarks.contains("Un mois ne se clôt qu’une fois."))

    let present = try workplace.report([Workplace.presentMonth])
    #expect(present.ending == .exited(1))
    #expect(present.output == "")
    let date = #/Mois ouvert.: \w+ \d{4}\. Ses nombres seront disponibles le 1?\d(er)? \w+ \d{4}\./#
    #expect(present.remarks.contains(date), "\(present.remarks)")

    let second = try workplace.run(["demo", "--interactions", "5", "--months", "1"])
    #expect(second.ending == .exited(1))
    #expect(second.remarks.contains("contient déjà des visites"))
  }

  @Test func `a sound journal is said to be sound, and a changed cell is found`() throws {
    let workplace = try demonstrated()
    let sound = try workplace.run(["journal", "verify"])
    #expect(sound.ending == .exited(0))
    #expect(sound.output == "Le journal tient ses promesses (3 mois clos).\n")

    let month = try workplace.closedMonths()[1]
    try workplace.journal.tamper(
      """
      UPDATE cell SET count = count + 5 WHERE month = '\(month)'
      AND profile = (SELECT min(profile) FROM cell WHERE month = '\(month)')
      """
    )
    let changed = try workplace.run(["journal", "verify"])
    #expect(changed.ending == .exited(65))
    #expect(changed.output.contains("ont changé depuis la clôture."))
    #expect(changed.output.contains(Workplace.monthNames[month.suffix(2)] ?? "?"))
  }

  @Test func `a report that its output refuses ends with 74`() throws {
    let workplace = try demonstrated()
    let months = try workplace.closedMonths()
    let command = "exec '\(Program.path)' report --from \(months[0]) > /dev/full"
    let finished = try Finished.running(
      "/bin/sh",
      ["-c", command],
      workplace.environment,
      input: ""
    )
    #expect(finished.ending == .exited(74))
    #expect(finished.remarks.contains("La sortie a refusé l’écriture"))
  }

  @Test(arguments: [
    ("UPDATE territorySum SET count = count + 5 WHERE tableId = 'visits' AND month =", []),
    ("DELETE FROM territorySum WHERE tableId = 'levels' AND month =", []),
    ("UPDATE siteSheet SET participations = participations + 5 WHERE month =", []),
    ("UPDATE territorySheet SET seal = '\(String(repeating: "0", count: 64))' WHERE month =", []),
    ("UPDATE frozenMonth SET base = 10 WHERE month =", []),
    (
      "UPDATE tableSum SET count = count + 5 WHERE tableId = 'levels' AND month =",
      ["--site", "rouen-hotel-de-ville"]
    ),
  ]) func `a report on sums that changed since they were sealed is not written`(
    _ change: String,
    _ options: [String]
  ) throws {
    let workplace = try demonstrated()
    let months = try workplace.closedMonths()
    try workplace.journal.tamper("\(change) '\(months[1])'")
    let report = try workplace.report(months, options)
    #expect(report.ending == .exited(1))
    #expect(report.output == "")
    #expect(report.remarks.hasPrefix("Rien n’est écrit"))
    #expect(report.remarks.contains("les sommes ont changé depuis la clôture."))
    #expect(try workplace.run(["journal", "verify"]).ending == .exited(65))
    // The months that nobody touched can still be reported.
    #expect(try workplace.report([months[0]], ["--compare", "none"]).ending == .exited(0))
    guard options.isEmpty else { return }
    // The page of objectives reads the same sums, and prints none of these numbers by itself.
    let roadmap = try workplace.run(["roadmap", "--to", months[1]])
    #expect(roadmap.ending == .exited(1))
    let page = workplace.home + "/page.html"
    let form = ["--format", "html", "--output", page]
    #expect(try workplace.report(months, form).ending == .exited(1))
    #expect(!FileManager.default.fileExists(atPath: page))
  }

  @Test func `cells that changed are named by a verification, and no sum is made of them`() throws {
    let workplace = try demonstrated()
    let months = try workplace.closedMonths()
    let report = try workplace.report(months)
    try workplace.journal.tamper("UPDATE cell SET count = count + 5 WHERE month = '\(months[0])'")
    // The sums were sealed when the month closed: what is published stays what it was.
    #expect(try workplace.report(months) == report)
    let verified = try workplace.run(["journal", "verify"])
    #expect(verified.ending == .exited(65))
    #expect(verified.output.contains("des cellules ont changé depuis la clôture."))
    for table in ["territorySum", "siteSheet", "territorySheet"] {
      try workplace.journal.tamper("DELETE FROM \(table)")
    }
    let again = try workplace.report(months)
    #expect(again.ending == .exited(1))
    #expect(again.output == "")
    #expect(again.remarks.contains("des cellules ont changé depuis la clôture."))
  }

  @Test func `sums that an earlier version did not keep are made of the cells, once`() throws {
    let workplace = try demonstrated()
    let months = try workplace.closedMonths()
    let options = ["--site", "rouen-hotel-de-ville"]
    let (whole, site) = (try workplace.report(months), try workplace.report(months, options))
    for table in ["territorySum", "siteSheet", "territorySheet"] {
      try workplace.journal.tamper("DELETE FROM \(table)")
    }
    #expect(try workplace.report(months, options) == site)
    #expect(try workplace.report(months) == whole)
    #expect(try workplace.run(["journal", "verify"]).ending == .exited(0))
  }

  @Test func `a demonstration journal is named wherever it is opened`() throws {
    let workplace = try demonstrated()
    try workplace.sit().wait(for: "ces visites sont inventées et ne comptent pas.")
    let status = try workplace.run(["journal", "status"])
    #expect(status.output.contains("ces visites sont inventées."))
  }
}

extension Workplace {
  /// Writes a journal as the program would, for its owner only.
  func keep(_ bytes: Data) throws {
    let folder = home + "/data/guichet"
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try bytes.write(to: URL(fileURLWithPath: journal.path))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600],
      ofItemAtPath: journal.path
    )
  }

  fileprivate func report(_ months: [String], _ options: [String] = []) throws -> Finished {
    let ends = [("--from", months.first), ("--to", months.last)]
    return try run(["report", "--lines"] + ends.flatMap { [$0, $1 ?? ""] } + options)
  }

  /// The months that the demonstration closed, oldest first.
  func closedMonths() throws -> [String] {
    try journal.texts().filter { $0.place == "frozenMonth.month" }.map(\.text).sorted()
  }

  /// The month of this week's Thursday, as ISO 8601 has it.
  fileprivate static var presentMonth: String {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .current
    let weekday = calendar.component(.weekday, from: Date())
    let untilThursday = 5 - (weekday == 1 ? 8 : weekday)
    let thursday = calendar.date(byAdding: .day, value: untilThursday, to: Date()) ?? Date()
    let parts = calendar.dateComponents([.year, .month], from: thursday)
    let month = parts.month ?? 0
    return "\(parts.year ?? 0)-\(month < 10 ? "0" : "")\(month)"
  }

  fileprivate static let monthNames: [Substring: String] = [
    "01": "janvier", "02": "février", "03": "mars", "04": "avril", "05": "mai", "06": "juin",
    "07": "juillet", "08": "août", "09": "septembre", "10": "octobre", "11": "novembre",
    "12": "décembre",
  ]
}

extension String {
  /// The numbers of the column « Nombre » of every table, one fact per line.
  fileprivate var printedCounts: [Int] {
    withPlainSpaces.matches(of: #/, Nombre : ([\d ]+)\n/#)
      .compactMap { Int($0.output.1.filter { $0 != " " }) }
  }
}
