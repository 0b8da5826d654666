/// What the Tab key makes of the letters typed so far.
package struct Completion: Sendable, Equatable {
  /// What the letters become: a label, the beginning that several labels share, or themselves.
  package let replacement: String
  /// What the letters may mean, to be listed when there are several.
  package let candidates: [Numbered]

  /// Completes letters typed on an otherwise empty line.
  package init(_ typed: String, among options: [Ask.Option]) {
    let everything = zip(1..., options).map(Numbered.init)
    candidates = typed.folded.isEmpty ? everything : Matching(options).best(typed)
    let labels = candidates.map { $0.option.label.visible }
    replacement = labels.sharedBeginning(longerThan: typed) ?? typed
  }
}

extension [String] {
  /// The beginning that the labels share, spelt as in the first one, unless it would lose what was typed.
  fileprivate func sharedBeginning(longerThan typed: String) -> String? {
    guard let first else { return nil }
    guard count > 1 else { return first }
    var length = first.count
    for label in dropFirst() {
      length = Swift.min(
        length,
        zip(first, label).prefix { String($0).folded == String($1).folded }.count
      )
    }
    let shared = String(first.prefix(length))
    return shared.folded.hasPrefix(typed.folded) && !typed.folded.isEmpty ? shared : nil
  }
}
