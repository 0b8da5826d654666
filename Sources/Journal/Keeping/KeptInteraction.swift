internal import Records

/// What stays of an interaction between the closing of its month and the purge.
struct KeptInteraction: Sendable, Equatable {
  var trait: Trait
  var kind: String
  var minutes: String
  var level: String
  var help: String
  var outcome: String

  /// What somebody who saw the visitor may know: where, when, about which age.
  struct Trait: Sendable, Hashable {
    var site: String?
    var commune: String?
    var period: String
    var ageBand: String
  }
}

extension KeptInteraction.Trait {
  /// The ways to say less, from the gentlest: the quarter, wider ages, the commune, then neither place nor age.
  enum Coarsening: CaseIterable {
    case quarter
    case widerAge
    case commune
    case everywhere
  }

  /// The same trait, told less precisely.
  func coarser(_ coarsening: Coarsening, communes: [String: String]) -> Self {
    var coarser = self
    switch coarsening {
    case .quarter: coarser.period = Month(period)?.quarter ?? period
    case .widerAge: coarser.ageBand = Self.widerAges[ageBand] ?? ageBand
    case .commune:
      guard let site, let commune = communes[site] else { return self }
      coarser.site = nil
      coarser.commune = commune
    case .everywhere:
      coarser.site = nil
      coarser.commune = nil
      coarser.ageBand = Self.anyAge
    }
    return coarser
  }

  static let anyAge = "regroupe"

  /// Three bands in place of seven; whoever did not say stays so.
  private static let widerAges = [
    AgeBand.under12: "moins_de_vingt_cinq",
    .from12: "moins_de_vingt_cinq",
    .from18: "moins_de_vingt_cinq",
    .from25: "vingt_cinq_cinquante_neuf",
    .from40: "vingt_cinq_cinquante_neuf",
    .from60: "soixante_plus",
    .from70: "soixante_plus",
    .notAsked: AgeBand.notGiven.rawValue,
  ].reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
}

extension Month {
  /// `2026-T4`: the quarter of the month, as people write it in French.
  var quarter: String { "\(description.prefix(4))-T\((number + 2) / 3)" }
}
