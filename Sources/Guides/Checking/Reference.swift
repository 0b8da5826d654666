/// A name that stands for something defined elsewhere in the same questionnaire.
struct Reference {
  let target: Target
  let location: Location

  enum Target {
    /// Asked before the question at that index, or anywhere when nil.
    case question(String, ParsedCondition.Test?, before: Int?)
    case choice(String, of: String)
    /// An answer of an example, where non-answers are answers too.
    case answer(String, of: String)
    case domain(String)
    case level(Int, of: String)
    case gate(String)
    case alert(String)
    case recommendation(String)
    case guide(String)
  }
}
