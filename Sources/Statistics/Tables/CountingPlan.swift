import Guides
import Records

/// A table of the catalogue in numbers: it says under which keys a profile counts.
struct CountingPlan {
  let isTerritoryOnly: Bool
  private let fields: [Int]
  private let filter: [(field: Int, values: Set<Int32>)]

  init(_ table: TableDefinition, numbering index: inout ValueIndex) {
    isTerritoryOnly = table.isTerritoryOnly
    fields = table.fields.compactMap(\.place)
    var filter: [(field: Int, values: Set<Int32>)] = []
    for (field, values) in table.filter {
      guard let place = field.place else { continue }
      filter.append((place, Set(values.map { index.number(of: $0) })))
    }
    self.filter = filter
  }
}

/// The numbered values that a count is about: none for a total, one, or two for a crossing.
struct CodedKey: Hashable {
  var first: Int32 = CodedKey.none
  var second: Int32 = CodedKey.none

  static let none: Int32 = -1

  /// The values in words, as many as the key has.
  func values(in index: ValueIndex) -> [String] {
    [first, second].filter { $0 != CodedKey.none }.map { index.names[Int($0)] }
  }
}

extension CountingPlan {
  /// How many values a whole key of the table has.
  var depth: Int { fields.count }

  /// Whether the table counts the participations of a profile.
  func accepts(_ profile: CodedProfile) -> Bool {
    filter.allSatisfy { wanted in profile[wanted.field].contains(where: wanted.values.contains) }
  }

  /// The keys of that many values under which a profile counts: one for every value of a set.
  func keys(of profile: CodedProfile, depth: Int) -> [CodedKey] {
    switch depth {
    case 0: [CodedKey()]
    case 1: profile[fields[0]].map { CodedKey(first: $0) }
    default:
      profile[fields[0]].flatMap { first in
        profile[fields[1]].map { CodedKey(first: first, second: $0) }
      }
    }
  }
}
