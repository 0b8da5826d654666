import Records

extension YAMLNode {
  var isBlank: Bool {
    guard case .text(let text, _) = content else { return false }
    return text.utf8.allSatisfy { $0 == Byte.space || $0 == Byte.lineFeed }
  }

  private func reportShape(_ expected: Shape, _ notes: inout Notes) {
    notes.report(
      .wrongType,
      at: location,
      ["key": key.isEmpty ? "…" : key, "expected": expected.rawValue, "found": shape.rawValue]
    )
  }

  func text(_ notes: inout Notes) -> String? {
    guard case .text(let text, _) = content else {
      reportShape(.text, &notes)
      return nil
    }
    return text
  }

  func items(_ notes: inout Notes) -> [YAMLNode]? {
    if case .list(let items) = content { return items }
    reportShape(.list, &notes)
    return nil
  }

  func pairs(_ notes: inout Notes) -> [Pair]? {
    if case .map(let pairs) = content { return pairs }
    reportShape(.map, &notes)
    return nil
  }

  /// The texts of a list; one text alone is a list of one.
  func texts(_ notes: inout Notes) -> [YAMLNode] {
    if case .text = content { return [self] }
    return (items(&notes) ?? []).filter { $0.text(&notes) != nil }
  }

  func flag(_ notes: inout Notes) -> Bool? {
    guard let text = text(&notes) else { return nil }
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      reportShape(.flag, &notes)
      return nil
    }
  }

  func integer(in range: ClosedRange<Int>, _ notes: inout Notes) -> Int? {
    guard let text = text(&notes) else { return nil }
    guard let number = Int(text) else {
      reportShape(.number, &notes)
      return nil
    }
    guard range.contains(number) else {
      reportRange("\(range.lowerBound)", "\(range.upperBound)", &notes)
      return nil
    }
    return number
  }

  func decimal(in range: ClosedRange<Double>, _ notes: inout Notes) -> Double? {
    guard let text = text(&notes) else { return nil }
    guard let number = Double(text), number.isFinite else {
      reportShape(.number, &notes)
      return nil
    }
    guard range.contains(number) else {
      reportRange("\(range.lowerBound)", "\(range.upperBound)", &notes)
      return nil
    }
    return number
  }

  private func reportRange(_ least: String, _ most: String, _ notes: inout Notes) {
    let found = text(&notes) ?? ""
    let facts = ["key": key, "found": found, "least": least, "most": most]
    notes.report(.numberOutOfRange, at: location, facts)
  }

  func day(_ notes: inout Notes) -> Day? {
    guard let text = text(&notes) else { return nil }
    guard let day = Day(iso: text) else {
      notes.report(.badDate, at: location, ["key": key, "found": text])
      return nil
    }
    return day
  }

  /// An address that begins with `https://`.
  func link(_ notes: inout Notes) -> String? {
    guard let text = text(&notes) else { return nil }
    guard SecureLink.accepts(text) else {
      notes.report(.insecureLink, at: location, ["found": text])
      return nil
    }
    return text
  }

  /// One value of a closed list.
  func value<Value: RawRepresentable & CaseIterable>(
    of type: Value.Type,
    _ notes: inout Notes
  ) -> Value? where Value.RawValue == String {
    guard let text = code(among: type.allCases.map(\.rawValue), &notes) else { return nil }
    return Value(rawValue: text)
  }

  /// One code of a closed list.
  func code(among codes: [String], _ notes: inout Notes) -> String? {
    guard let text = text(&notes) else { return nil }
    guard codes.contains(text) else {
      notes.report(
        .unknownValue,
        at: location,
        ["key": key, "found": text, "allowed": codes.joined(separator: ", ")],
        suggestion: EditDistance.nearest(to: text, in: codes)
      )
      return nil
    }
    return text
  }
}
