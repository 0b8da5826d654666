extension Outline {
  static func structure(_ text: String) -> Outline { .structure(.text(text)) }
  static func structure(_ number: Int) -> Outline { .structure(.number(number)) }
  static func structure(_ flag: Bool) -> Outline { .structure(.flag(flag)) }
  static func wording(_ text: String) -> Outline { .wording(.text(text)) }
  static func wording(_ number: Int) -> Outline { .wording(.number(number)) }
  static func wording(_ flag: Bool) -> Outline { .wording(.flag(flag)) }

  static func structure(_ texts: [String]) -> Outline { .list(texts.map { .structure($0) }) }

  /// A map whose absent branches are left out.
  static func branches(_ branches: [String: Outline?]) -> Outline {
    .map(branches.compactMapValues { $0 })
  }
}
