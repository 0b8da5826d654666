extension ConditionFault {
  /// What an author is told of a condition that stands at a node.
  func finding(in node: YAMLNode) -> Finding {
    let place = node.location(from: offset, length: max(length, 1))
    switch kind {
    case .unexpected(let found, let expected):
      let facts = ["found": found ?? "…", "expected": expected.joined(separator: "  ")]
      return Finding(.conditionNotUnderstood, at: place, facts: facts)
    case .mixed(let readings):
      let facts = ["first": readings.first ?? "", "second": readings.last ?? ""]
      return Finding(.mixedAndOr, at: place, facts: facts)
    case .tooDeep:
      return Finding(.tooDeep, at: place, facts: ["limit": "\(ConditionParser.deepest)"])
    }
  }
}
