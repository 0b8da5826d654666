import Records

@testable import Statistics

/// Something that must hold of every method of publication, and fails for a broken one.
enum Check: String, CaseIterable, Sendable {
  /// The intruder with the sums of frozen cells, which attacks every release before it goes out.
  case insider
  /// Somebody with nothing but releases.
  case outsider
  /// A cell is a multiple of the base, closer than the base; zero stays zero.
  case promises
  /// What is rounded already comes back as it was.
  case idempotence
  /// No group of a tiny cube is pinned below the base.
  case deniability
  /// Two truths with the same frozen cells give the same file.
  case nonInterference
  /// Nothing of a raw row is in the file.
  case scan
}

extension Check {
  /// What the check sees of a method; nothing when the method is sound.
  func failures(of method: Method) throws -> [String] {
    switch self {
    case .insider: try attack(method) { $0.intruder }
    case .outsider: try attack(method) { $0.outsider }
    case .promises: try brokenPromises(method)
    case .idempotence: try moved(method)
    case .deniability: try pinned(method)
    case .nonInterference: try differences(method)
    case .scan: try sightings(method)
    }
  }

  private func attack(_ method: Method, _ intruder: (Publication) -> Intruder) throws -> [String] {
    let (publication, releases) = try Check.releases(of: method)
    guard let last = releases.last else { return [] }
    return intruder(publication).disclosures(in: last, after: releases.dropLast()).map { "\($0)" }
  }

  /// A month, what follows, then two months of the territory and of its two parts.
  static func releases(of method: Method) throws -> (Publication, [Release]) {
    var publication = try Publication(seed: 3, visits: 93, method: method)
    let months = Publication.months
    var releases = [try method.publish(publication, nil, Array(months[..<1]))]
    try method.meanwhile(&publication)
    for sites in [nil, ["rouen"], ["elbeuf", "le-trait"]] as [Set<String>?] {
      releases.append(try method.publish(publication, sites, Array(months[..<2])))
    }
    return (publication, releases)
  }

  private func brokenPromises(_ method: Method) throws -> [String] {
    var coins = SeededGenerator(seed: 8)
    var carry: Carry = [:]
    let truth = Check.withZeros(truth(seed: 8, visits: 120))
    let rounded = try method.freeze(truth, &carry, &coins)
    return RoundingPromise.allCases.filter { promise in
      !truth.allSatisfy { profile, count in
        promise.holds(truth: count, rounded: rounded[profile] ?? 0, base: 5)
      }
    }
    .map { "\($0)" }
  }

  /// Profiles that nobody has, counted as zero, and some that are multiples of the base.
  private static func withZeros(_ truth: [Profile: Int]) -> [Profile: Int] {
    let nobody = ["1", "2"].map {
      Profile.with([.site: "elbeuf", .level: $0, .themes: "logement"])
    }
    let many = ["1", "2"].map { Profile.with([.site: "rouen", .level: $0, .themes: "logement"]) }
    return truth.merging(nobody.map { ($0, 0) } + many.map { ($0, 10) }) { count, _ in count }
  }

  private func moved(_ method: Method) throws -> [String] {
    let table = Check.withZeros(truth(seed: 2, visits: 80).mapValues { $0 * 5 })
    let seeds: ClosedRange<UInt64> = 1...3
    return try seeds.compactMap { seed in
      var coins = SeededGenerator(seed: seed)
      var carry: Carry = [:]
      let again = try method.freeze(table, &carry, &coins).filter { $0.value != 0 }
      return again == table.filter { $0.value != 0 } ? nil : "seed \(seed)"
    }
  }

  private func pinned(_ method: Method) throws -> [String] {
    let profiles = ["1", "2"].map { Profile.with([.site: "rouen", .level: $0]) }
    return try TinyWorlds(base: 5, cells: 2, seeds: 1...3) { truth, coins in
      var carry: Carry = [:]
      let counts = Dictionary(uniqueKeysWithValues: zip(profiles, truth))
      let rounded = try method.freeze(counts, &carry, &coins)
      return profiles.map { rounded[$0] ?? 0 }
    }
    .pinned
  }

  private func differences(_ method: Method) throws -> [String] {
    let publication = try Publication(seed: 4, visits: 93, method: method)
    func file(_ publication: Publication) throws -> [String] {
      method.write(publication, try method.publish(publication, nil, Publication.months))
    }
    var other = publication
    for month in publication.frozen { other.truths[month.month] = month.cells.counts }
    return try file(publication) == file(other) ? [] : ["two truths, two files"]
  }

  private func sightings(_ method: Method) throws -> [String] {
    let publication = try Publication(seed: 4, visits: 30, method: method)
    let release = try method.publish(publication, nil, Publication.months)
    let file = method.write(publication, release).joined(separator: "\n")
    return ReleaseScan(canaries: [Array(Publication.canary.utf8)], screen: { _ in [] })
      .disclosures(in: Array(file.utf8)).map { "\($0)" }
  }
}
