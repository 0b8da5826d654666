import Guides
import Records

/// The smallest groups that numbers are sums of: one site, one month, one set of conditions.
struct Unit: Hashable {
  let conditions: [Counted.Condition]
  let site: String
  let month: Month
}

extension Unit: CustomStringConvertible, Comparable {
  var description: String {
    (["site=\(site)"] + conditions.map(\.description) + ["month=\(month)"]).joined(separator: ";")
  }

  static func < (left: Unit, right: Unit) -> Bool { left.description < right.description }
}

extension Counted {
  /// The sites that are counted, nil for the whole territory.
  var sites: [String]? { conditions.first { $0.field == .site }?.codes }

  /// What is asked of a participation beside its site.
  var profileConditions: [Condition] { conditions.filter { $0.field != .site } }

  /// The units that the count is the sum of; a territory is the sum of all its sites.
  func units(sites all: Set<String>) -> [Unit] {
    (sites ?? Array(all)).flatMap { site in
      period.months.map { Unit(conditions: profileConditions, site: site, month: $0) }
    }
  }
}
