/// A piece of a page: words in a language, or an element that holds other pieces.
enum Markup: Sendable, Equatable {
  /// The language is nil for what reads the same in all of them, such as a number.
  case text(String, language: String?)
  case element(Tag, [Attribute], [Markup])
  /// The only text that is written as it is; it is none of anybody else's.
  case style(SheetStyle)

  /// A text that is of no language.
  static func neutral(_ text: String) -> Markup { .text(text, language: nil) }
}
