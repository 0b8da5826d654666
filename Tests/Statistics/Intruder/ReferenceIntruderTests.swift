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

  /// Sites, their true counts, and sums of some groups of them, each rounded on its own.
  private func roundedApart(_ seed: UInt64) throws -> (truth: [String: Int], release: Release) {
    var coins = SeededGenerator(seed: seed)
    let sites = ["a", "b", "c", "d", "e"]
    let truth = sites.map { ($0, Int.random(in: 0...8, using: &coins)) }
    let cells = try (0..<Int.random(in: 3...9, using: &coins)).compactMap { _ in
      let group = truth.filter { _ in Bool.random(using: &coins) }
      let sum = group.reduce(0) { $0 + $1.1 } + Int.random(in: 0..<5, using: &coins)
      return group.isEmpty
        ? nil
        : try PublishedCell(
          .by(),
          sites: Set(group.map(\.0)),
          months: [october],
          value: sum / 5 * 5
        )
    }
    return (Dictionary(uniqueKeysWithValues: truth), Release(cells: Array(Set(cells))))
  }

  @Test func `finds nothing that ours lets out`() throws {
    var broken = 0
    for seed in 1...60 {
      let (truth, release) = try roundedApart(UInt64(seed))
      let sites = Set(truth.keys)
      guard try ReferenceIntruder.attack([release], sites: sites) != .holds else { continue }
      broken += 1
      let cells = truth.map { Cell(profile: .with([.site: $0.key]), count: ($0.value + 2) / 5 * 5) }
      let frozen = FrozenMonth(month: october, base: 5, cells: cells, previousSeal: "")
      let ours = Intruder(frozen: [frozen], catalogue: try .sample())
      #expect(!ours.disclosures(in: release).isEmpty, "seed \(seed)")
      let outsider = Intruder(base: 5, catalogue: try .sample(), sites: sites)
      #expect(!outsider.disclosures(in: release).isEmpty, "outside, seed \(seed)")
    }
    #expect(broken > 10)
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
