/// Reads a line as one or several options of a list.
struct OptionReader {
  let options: [Ask.Option]
  let matching: Matching
  /// The words for yes and those for no, folded.
  let consent: [[String]]

  private var numbered: [Numbered] { zip(1..., options).map(Numbered.init) }
  private var bounds: ClosedRange<Int> { 1...max(1, options.count(where: \.isNumbered)) }

  /// The number on the screen comes first: it means the same thing whatever the labels are.
  func one(_ typed: String) -> Reading {
    guard !options.isEmpty else { return .unknown }
    let reading = single(typed)
    guard case .unknown = reading, case .named(let several) = list(typed), several.count > 1
    else { return reading.outOfRange(bounds, if: TypedNumbers(typed) != nil) }
    return .onlyOne(several)
  }

  func several(_ typed: String, exclusive: Set<String>, all: [String], none: [String]) -> Reading {
    guard !options.isEmpty else { return .unknown }
    let exact = matching.exact(typed)
    if exact.isEmpty, none.contains(typed.folded) { return .chosen([]) }
    if exact.isEmpty, all.contains(typed.folded) {
      return .chosen(options.map(\.id).filter { !exclusive.contains($0) })
    }
    switch list(typed) {
    case .refused(let reading): return reading
    case .named(let named):
      if named.count > 1, let alone = named.first(where: { exclusive.contains($0.option.id) }) {
        return .exclusive(alone)
      }
      return .chosen(named.map(\.option.id))
    }
  }

  private enum List {
    case named([Numbered])
    case refused(Reading)
  }

  /// Reads numbers, or pieces between commas; a comma inside a label is part of the label.
  private func list(_ typed: String) -> List {
    let whole = isConsent(typed) ? matching.exact(typed) : matching.opening(typed)
    if whole.count == 1, TypedNumbers(typed) == nil || !matching.exact(typed).isEmpty {
      return .named(whole)
    }
    if let numbers = TypedNumbers(typed)?.numbers(within: bounds) {
      return .named(numbers.map { numbered[$0 - 1] })
    }
    let pieces = typed.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
    return named(by: pieces.filter { !$0.isEmpty })
  }

  private func named(by pieces: [String]) -> List {
    var numbers: Set<Int> = []
    for piece in pieces {
      if let typed = TypedNumbers(piece)?.numbers(within: bounds) {
        numbers.formUnion(typed)
        continue
      }
      let reading = single(piece).outOfRange(bounds, if: TypedNumbers(piece) != nil)
      guard case .chosen(let ids) = reading else { return .refused(reading) }
      numbers.formUnion(numbered.filter { ids.contains($0.option.id) }.map(\.number))
    }
    guard !numbers.isEmpty else { return .refused(.unknown) }
    return .named(numbers.sorted().map { numbered[$0 - 1] })
  }

  private func single(_ typed: String) -> Reading {
    let numbers = TypedNumbers(typed)
    if let number = numbers?.single, bounds.contains(number) {
      return .chosen([options[number - 1].id])
    }
    if isConsent(typed) { return agreement(typed) }
    // A number that is not on the screen can only be how a label begins.
    let found = numbers == nil ? matching.best(typed) : matching.opening(typed)
    if found.count > 1 { return .ambiguous(found) }
    if let only = found.first { return .chosen([only.option.id]) }
    guard numbers == nil else { return .unknown }
    let hinted = matching.hinted(typed)
    let near = hinted.isEmpty ? matching.oneSlipAway(typed) : hinted
    return near.isEmpty ? .unknown : .proposal(near)
  }

  private func isConsent(_ typed: String) -> Bool {
    consent.contains { $0.contains(typed.folded) }
  }

  /// « o » is what says yes, never « Organisme en charge » nor a part of « jours ou presque »: at most proposed.
  private func agreement(_ typed: String) -> Reading {
    let exact = matching.exact(typed)
    let words = consent.first { $0.contains(typed.folded) } ?? []
    let found = exact.isEmpty ? matching.opened(by: words) : exact
    if found.count > 1 { return .ambiguous(found) }
    if let only = found.first { return .chosen([only.option.id]) }
    let near = matching.opening(typed)
    return near.isEmpty ? .unknown : .proposal(near)
  }
}

extension Reading {
  /// A number that names nothing says which numbers do.
  fileprivate func outOfRange(_ bounds: ClosedRange<Int>, if isNumeric: Bool) -> Reading {
    self == .unknown && isNumeric ? .outOfRange(bounds) : self
  }
}
