/// A condition and where it names things.
package struct ParsedCondition: Sendable, Equatable {
  package let condition: Condition
  package let mentions: [Mention]

  /// A name in a condition, with what the condition asks of it.
  package struct Mention: Sendable, Equatable {
    package let subject: Subject
    /// In Unicode scalars from the start of the condition.
    package let offset: Int
    package let length: Int
  }

  /// What is named.
  package enum Subject: Sendable, Equatable {
    case question(String, Test)
    case choice(String, of: String)
    case domain(String)
    case level(Int, of: String)
  }

  /// The families of tests, each of which suits some forms of question.
  package enum Test: String, Sendable, Equatable {
    case choice = "is"
    case list = "in"
    case contains
    case comparison = "<"
    case answered = "is answered"
  }
}
