import Foundation
import Records
import Testing

@testable import Statistics

/// An intruder written by others in another language, when `GUICHET_REFERENCE_INTRUDER` says where its script is.
///
/// It bounds every hidden count by linear and integer programming, which ours argues it may leave out.
@Suite(.enabled(if: ReferenceIntruder.path != nil))
struct `The reference intruder` {
  @Test(arguments: 1...3) func `finds nothing in what the method publishes`(_ seed: UInt64) throws {
    let publication = try Publication(seed: seed, visits: 120)
    let months = Publication.months
    let releases = [
      try publication.release(months: Array(months[..<1])),
      try publication.release(months: Array(months[..<2])),
      try publication.release(sites: ["rouen"], months: Array(months[1..<2])),
      try publication.release(sites: ["elbeuf", "rouen"], months: Array(months[..<1])),
    ]
    #expect(try ReferenceIntruder.attack(releases, sites: Publication.sites) == .holds)
  }

  /// Counts of any groups of four sites: rounded each on its own, which seldom holds together.
  @Test(arguments: 1...40) func `finds nothing that ours lets out`(_ seed: UInt64) throws {
    var coins = SeededGenerator(seed: seed)
    let sites = ["a", "b", "c", "d", "e"]
    let truth = sites.map { _ in Int.random(in: 0...8, using: &coins) }
    var cells: [PublishedCell] = []
    for _ in 0..<Int.random(in: 3...9, using: &coins) {
      let group = sites.indices.filter { _ in Bool.random(using: &coins) }
      guard !group.isEmpty else { continue }
      let sum = group.reduce(0) { $0 + truth[$1] }
      let rounded =
        seed.isMultiple(of: 4) ? sum : (sum + Int.random(in: 0..<5, using: &coins)) / 5 * 5
      cells.append(
        try PublishedCell(
          .by(),
          sites: Set(group.map { sites[$0] }),
          months: [october],
          value: rounded
        )
      )
    }
    let release = Release(cells: Array(Set(cells)))
    guard try ReferenceIntruder.attack([release], sites: Set(sites)) != .holds else { return }
    let frozen = zip(sites, truth).map { site, count in
      Cell(profile: .with([.site: site]), count: (count + 2) / 5 * 5)
    }
    let month = FrozenMonth(month: october, base: 5, cells: frozen, previousSeal: "")
    let ours = Intruder(frozen: [month], catalogue: try .sample())
    #expect(!ours.disclosures(in: release).isEmpty)
  }

  @Test(arguments: 1...20) func `is silent, as ours is, where frozen cells explain every number`(
    _ seed: UInt64
  ) throws {
    var coins = SeededGenerator(seed: seed)
    let sites = ["a", "b", "c", "d", "e"]
    let frozen = sites.map { _ in 5 * Int.random(in: 0...3, using: &coins) }
    let cells = try (0..<8).compactMap { _ -> PublishedCell? in
      let group = sites.indices.filter { _ in Bool.random(using: &coins) }
      guard !group.isEmpty else { return nil }
      return try PublishedCell(
        .by(),
        sites: Set(group.map { sites[$0] }),
        months: [october],
        value: group.reduce(0) { $0 + frozen[$1] }
      )
    }
    let release = Release(cells: Array(Set(cells)))
    #expect(try ReferenceIntruder.attack([release], sites: Set(sites)) == .holds)
    let outsider = Intruder(base: 5, catalogue: try .sample(), sites: Set(sites))
    #expect(outsider.disclosures(in: release) == [])
  }
}

/// The script, its input and its verdict.
private enum ReferenceIntruder {
  static var path: String? { ProcessInfo.processInfo.environment["GUICHET_REFERENCE_INTRUDER"] }

  enum Verdict: Int32, Error {
    case holds = 0
    case disclosure = 1
    case contradiction = 2
    case badInput = 3
  }

  static func attack(_ releases: [Release], sites: Set<String>) throws -> Verdict {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try releases.enumerated().map { place, release in
      let file = folder.appending(path: "\(place).json")
      try JSONEncoder().encode(File(release, sites: sites)).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", try #require(path)] + files + ["--quiet", "--zeros-shown"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try #require(Verdict(rawValue: process.terminationStatus))
  }

  /// A release as the script reads it: every cell is the sum of its units.
  private struct File: Encodable {
    let threshold = 5
    let cells: [Cell]
    let equations: [Equation]

    struct Cell: Encodable {
      let id: String
      let value: Int?
      let atoms: [String]
    }

    struct Equation: Encodable {
      let total: String
      let parts: [String]
    }

    init(_ release: Release, sites: Set<String>) {
      cells = Set(release.cells).map {
        Cell(
          id: "number " + $0.counted.id,
          value: $0.value,
          atoms: $0.counted.units(sites: sites).map(\.description)
        )
      }
      equations = release.equations.map {
        Equation(total: "number " + $0.total, parts: $0.parts.map { "number " + $0 })
      }
    }
  }
}
