import Guides
package import Records

/// Attacks a release together with all earlier ones, as someone would who knows the method and every number.
///
/// It trusts neither the builder of the cells nor the sums that it read: see the decision on the proof.
package struct Intruder {
  /// The base of the rounding: the smallest group that may be seen.
  package let base: Int
  /// What every frozen count is a multiple of: the base, unless it has changed over the years.
  package let step: Int
  private let catalogue: Catalogue
  /// Every site of the territory, whose sum a count without sites is.
  private let sites: Set<String>
  /// What every line that counts a group says, none in open months; nil for somebody outside, who has releases only.
  private let count: ((Counted, [CatalogueLine]) -> [Int]?)?

  /// The lines of the catalogue that count what a release counts, found once for all periods and sites.
  private typealias Lines = [[Counted.Condition]: [CatalogueLine]]

  /// An intruder outside: it has nothing but releases, and knows the sites.
  package init(base: Int, catalogue: Catalogue, sites: Set<String>) {
    self.base = base
    step = base
    self.catalogue = catalogue
    self.sites = sites
    count = nil
  }

  /// An intruder inside, who also has the frozen cells: every earlier release was a function of them.
  package init(frozen: [FrozenMonth], catalogue: Catalogue) {
    let world = FrozenWorld(frozen)
    self.init(bases: frozen.map(\.base), catalogue) { counted, _ in
      world.count(counted).map { [$0] }
    }
  }

  /// An intruder inside, who has the sealed sums of the cells: reports never read further.
  package init(sealed sheets: [MonthSheets], catalogue: Catalogue) {
    let world = SealedWorld(sheets)
    self.init(bases: sheets.map(\.base), catalogue, world.counts)
  }

  private init(
    bases: [Int],
    _ catalogue: Catalogue,
    _ count: @escaping (Counted, [CatalogueLine]) -> [Int]?
  ) {
    base = bases.min() ?? 1
    step = max(1, bases.reduce(0, greatestCommonDivisor))
    self.catalogue = catalogue
    sites = []
    self.count = count
  }
}

extension Intruder {
  /// Everything wrong with a release, in an order that depends on nothing else; empty when it may go out.
  package func disclosures(in release: Release, after earlier: [Release] = []) -> [Disclosure] {
    let releases = earlier + [release]
    let cells = releases.flatMap(\.cells)
    let conditions = Set(cells.map(\.counted.profileConditions))
    let lines = Lines(
      uniqueKeysWithValues: conditions.map { ($0, catalogue.lines(counting: $0)) }
    )
    var found = Set(Set(cells).flatMap { faults(of: $0, lines) })
    found.formUnion(revisions(cells))
    for release in releases { found.formUnion(falseEquations(release)) }
    found.formUnion(breakdowns(cells, lines))
    if count == nil { found.formUnion(chains(cells, releases.flatMap(\.equations))) }
    return found.sorted { "\($0)" < "\($1)" }
  }

  /// What a cell alone betrays.
  private func faults(of cell: PublishedCell, _ known: Lines) -> [Disclosure] {
    guard let number = cell.number else { return [] }
    var faults: [Disclosure] = []
    if number.value < 0 || number.value % step != 0 || (1..<base).contains(number.value) {
      faults.append(.notRounded(number))
    }
    let lines = known[cell.counted.profileConditions] ?? []
    if lines.isEmpty {
      faults.append(.unknown(number))
    } else if cell.counted.sites != nil, lines.allSatisfy(\.table.isTerritoryOnly) {
      faults.append(.bySite(number))
    }
    guard let count else { return faults }
    guard let counts = count(cell.counted, lines) else { return faults + [.open(number)] }
    if counts.isEmpty, !faults.contains(.unknown(number)) { faults.append(.unknown(number)) }
    if let other = counts.first(where: { $0 != number.value }) {
      faults.append(.notFrozen(number, frozen: other))
    }
    return faults
  }

  /// The same name has the same number, for ever.
  private func revisions(_ cells: [PublishedCell]) -> [Disclosure] {
    var first: [String: PublishedNumber] = [:]
    return cells.compactMap(\.number).compactMap { number in
      guard let known = first[number.id] else {
        first[number.id] = number
        return nil
      }
      return known == number ? nil : .revised(known, number)
    }
  }

  /// The printed numbers of an equation must add up to the last unit.
  private func falseEquations(_ release: Release) -> [Disclosure] {
    let cells = Dictionary(release.cells.map { ($0.id, $0) }) { first, _ in first }
    return release.equations.flatMap { equation -> [Disclosure] in
      let missing = ([equation.total] + equation.parts).filter { cells[$0] == nil }
      guard missing.isEmpty else { return missing.map { .dangling(id: $0) } }
      let parts = equation.parts.compactMap { cells[$0]?.value }
      guard let total = cells[equation.total]?.number, parts.count == equation.parts.count,
        parts.reduce(0, +) != total.value
      else { return [] }
      return [.doesNotAdd(total, sum: parts.reduce(0, +))]
    }
  }

  /// A crossing prints the parts of a line only where the line is large enough, in a period of the release.
  ///
  /// The parts follow their line into the periods that it is compared with.
  private func breakdowns(_ cells: [PublishedCell], _ lines: Lines) -> [Disclosure] {
    let rule = ConfidentialityRule(base: base)
    let numbers = Dictionary(grouping: Set(cells)) { $0.counted.conditions }
    return numbers.flatMap { conditions, parts -> [Disclosure] in
      guard
        let part = parts.compactMap(\.number).max(by: { ($0.value, $0.id) < ($1.value, $1.id) }),
        let heads = heads(of: conditions, lines)
      else { return [] }
      let wholes = heads.flatMap { numbers[$0] ?? [] }.compactMap(\.number)
      guard let largest = wholes.max(by: { ($0.value, $0.id) < ($1.value, $1.id) }),
        !rule.mayBreakDown(largest.value)
      else { return [] }
      return [.brokenDown(part, line: largest)]
    }
  }

  /// The lines that a crossing breaks down into some conditions, nil when these are no part of a crossing.
  private func heads(
    of conditions: [Counted.Condition],
    _ known: Lines
  ) -> [[Counted.Condition]]? {
    let lines = known[conditions.filter { $0.field != .site }] ?? []
    guard !lines.isEmpty, lines.allSatisfy({ $0.depth == 2 }) else { return nil }
    return lines.map { line in conditions.filter { $0.field != line.table.fields[1] } }
  }

  /// What subtractions give somebody outside; inside, every group is known already.
  private func chains(
    _ cells: [PublishedCell],
    _ equations: [PublishedEquation]
  ) -> Set<Disclosure> {
    let byID = Dictionary(cells.map { ($0.id, $0) }) { first, _ in first }
    let sums = Set(cells).compactMap { cell in
      cell.number.map {
        SubtractionChains.Sum(number: $0, units: Set(cell.counted.units(sites: sites)))
      }
    }
    return SubtractionChains(base: base, step: step).disclosures(
      sums.sorted { ($0.number.id, $0.number.value) < ($1.number.id, $1.number.value) },
      equations.compactMap { equation in
        let parts = equation.parts.compactMap { byID[$0]?.counted.units(sites: sites) }
        guard let total = byID[equation.total], parts.count == equation.parts.count else {
          return nil
        }
        return .init(total: total.counted.units(sites: sites), parts: parts.flatMap { $0 })
      }
    )
  }
}

private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
  other == 0 ? one : greatestCommonDivisor(other, one % other)
}
