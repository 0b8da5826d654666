/// The form of answer that a prompt expects.
package enum Ask: Sendable, Equatable {
  case one([Option])
  /// An option named in `exclusive` cannot be chosen together with another.
  case several([Option], exclusive: Set<String> = [])
  case number(ClosedRange<Int>)
  case text(maximum: Int)
  /// The first word of each list is the label; the answer is chosen as ``yesID`` or ``noID``.
  case yesNo(yes: [String], no: [String])

  /// The identifier of the first option of a yes-or-no question.
  package static let yesID = "yes"
  /// The identifier of the second option of a yes-or-no question.
  package static let noID = "no"

  /// One line that can be chosen, by its place in the list or by its words.
  package struct Option: Sendable, Equatable {
    /// What is stored; people never see it.
    package let id: String
    /// What people read, whatever the language.
    package let label: String
    /// Other words that select it as well as its label does.
    package let also: [String]
    /// What people say when they mean it: proposes it when nothing else fits, and never chooses it.
    package fileprivate(set) var hints: [String]
    /// Whether a number chooses it; what only its words choose stands behind all that are numbered.
    package let isNumbered: Bool

    /// Makes an option; `also` and `hints` may stay empty.
    package init(
      id: String,
      label: String,
      also: [String] = [],
      hints: [String] = [],
      isNumbered: Bool = true
    ) {
      self.id = id
      self.label = label
      self.also = also
      self.hints = hints
      self.isNumbered = isNumbered
    }
  }

  /// The same question, some options of which are known by more of what people say.
  package func hinted(_ hints: [String: [String]]) -> Ask {
    func hinted(_ options: [Option]) -> [Option] {
      options.map { option in
        var option = option
        option.hints += hints[option.id] ?? []
        return option
      }
    }
    return switch self {
    case .one(let options): .one(hinted(options))
    case .several(let options, let exclusive): .several(hinted(options), exclusive: exclusive)
    case .number, .text, .yesNo: self
    }
  }

  /// The options to number on the screen, and to offer to the Tab key.
  package var options: [Option] {
    switch self {
    case .one(let options), .several(let options, _): options
    case .yesNo(let yes, let no):
      [(Ask.yesID, yes), (Ask.noID, no)].map { id, words in
        Option(id: id, label: words.first ?? id, also: Array(words.dropFirst()))
      }
    case .number, .text: []
    }
  }
}

/// An option with the number that it bears on the screen.
package struct Numbered: Sendable, Equatable {
  /// The place in the whole list, from 1, even when only a part is shown.
  package let number: Int
  /// What stands behind the number.
  package let option: Ask.Option

  /// Gives an option its number.
  package init(_ number: Int, _ option: Ask.Option) {
    self.number = number
    self.option = option
  }
}
