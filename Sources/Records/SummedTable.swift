/// The sums of one table over a month, for one site or for the territory, in one canonical text.
package struct SummedTable: Sendable, Equatable {
  package let id: String
  /// What the lines count, whatever the title of the table.
  package let definition: String
  /// A line `key⇥count` for each key, in the order of its bytes: what is sealed is what is read.
  package let text: String

  package init(id: String, definition: String, text: String) {
    self.id = id
    self.definition = definition
    self.text = text
  }

  /// Writes the sums of each key; the values of a key are joined by `|`.
  package init(id: String, definition: String, sums: [String: Int]) {
    self.id = id
    self.definition = definition
    text = sums.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }.joined(separator: "\n")
  }
}

extension SummedTable {
  /// Gives every key with its sum, in order; nothing is copied, since a report reads tens of thousands.
  package func read(_ take: (_ key: Substring, _ count: Int) -> Void) {
    text.readRows { fields in
      guard fields.count == 2, let count = Int(fields[1]) else { return }
      take(fields[0], count)
    }
  }

  /// Every key with its sum.
  package var sums: [String: Int] {
    var sums: [String: Int] = [:]
    read { sums[String($0), default: 0] += $1 }
    return sums
  }
}

extension String {
  /// Gives the fields of every line of a text, which tabulations separate.
  func readRows(_ take: ([Substring]) -> Void) {
    let bytes = utf8
    var fields: [Substring] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") {
        fields.append(self[start..<index])
        start = bytes.index(after: index)
        if byte == UInt8(ascii: "\n") {
          take(fields)
          fields.removeAll(keepingCapacity: true)
        }
      }
      index = bytes.index(after: index)
    }
    guard !isEmpty else { return }
    fields.append(self[start...])
    take(fields)
  }
}
