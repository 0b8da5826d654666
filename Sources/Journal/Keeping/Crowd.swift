/// The k-anonymity pass: nobody's trait is told unless enough interactions share it.
struct Crowd: Sendable, Equatable {
  /// How many interactions must share a trait.
  let atLeast: Int
  /// The commune of each site.
  var communes: [String: String] = [:]
}

extension Crowd {
  /// Coarsens the rare traits step by step; what stays rare to the end is not kept at all.
  ///
  /// One pass over the interactions for each step. The thresholds are those of k-anonymity (Samarati and Sweeney, 1998),
  /// with two levels at least in a class (ℓ-diversity, Machanavajjhala et al., 2006).
  func coarsened(_ kept: [KeptInteraction]) -> [KeptInteraction] {
    var kept = kept
    for coarsening in KeptInteraction.Trait.Coarsening.allCases {
      let rare = rareTraits(of: kept)
      guard !rare.isEmpty else { return kept }
      for index in kept.indices where rare.contains(kept[index].trait) {
        kept[index].trait = kept[index].trait.coarser(coarsening, communes: communes)
      }
    }
    let rare = rareTraits(of: kept)
    return kept.filter { !rare.contains($0.trait) }
  }

  /// The traits that too few interactions share, or that would tell everybody's level.
  func rareTraits(of kept: [KeptInteraction]) -> Set<KeptInteraction.Trait> {
    var classes: [KeptInteraction.Trait: (size: Int, levels: Set<String>)] = [:]
    for interaction in kept {
      classes[interaction.trait, default: (0, [])].size += 1
      classes[interaction.trait, default: (0, [])].levels.insert(interaction.level)
    }
    return Set(
      classes.filter { $1.size < atLeast || tellsTheLevel($1.levels) }.keys
    )
  }

  /// Whether everybody has the same level, and that level says something.
  private func tellsTheLevel(_ levels: Set<String>) -> Bool {
    levels.count == 1 && levels.isSubset(of: Self.telling)
  }

  private static let telling: Set = ["1", "2", "3", "4", "5"]
}
