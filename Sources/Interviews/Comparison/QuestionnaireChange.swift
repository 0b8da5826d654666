package import Guides
package import Records

/// One thing that differs between two versions of a questionnaire.
package enum QuestionnaireChange: Sendable, Hashable {
  case questionAdded(String)
  case questionRemoved(String)
  /// The question comes at another place among those that both versions have.
  case questionMoved(String)
  case questionReworded(String, from: String, to: String)
  case formChanged(question: String, from: Question.Form, to: Question.Form)
  case boundsChanged(question: String, from: ClosedRange<Int>?, to: ClosedRange<Int>?)
  case weightChanged(question: String, from: Int, to: Int)
  case nonAnswersChanged(question: String, from: [NonAnswer], to: [NonAnswer])
  case recordedFieldChanged(question: String, from: Field?, to: Field?)
  case askIfChanged(question: String, from: Condition?, to: Condition?)

  case choiceAdded(String, of: String)
  case choiceRemoved(String, of: String)
  case choiceReworded(String, of: String, from: String, to: String)
  case pointsChanged(choice: String, of: String, domain: String, from: Int?, to: Int?)
  case gateChanged(choice: String, of: String, from: Int?, to: Int?)
  case alertChanged(choice: String, of: String, from: String?, to: String?)
  case codesChanged(choice: String, of: String, from: [String], to: [String])
  case exclusionChanged(choice: String, of: String, isExclusive: Bool)

  case domainAdded(String)
  case domainRemoved(String)
  case scoringChanged(domain: String, isScored: Bool)
  case coverageChanged(from: Int, to: Int)
  case levelAdded(Int, of: String)
  case levelRemoved(Int, of: String)
  case thresholdChanged(Int, of: String, from: Int?, to: Int?)
  case levelReworded(Int, of: String)

  case recommendationAdded(String)
  case recommendationRemoved(String)
  case recommendationReworded(String, from: String, to: String)
  case conditionChanged(recommendation: String, from: Condition?, to: Condition?)
  case priorityChanged(recommendation: String, from: Int, to: Int)
  case guideChanged(recommendation: String, from: String?, to: String?)
  case sentenceChanged(Sentence)

  /// A sentence that stands outside questions, levels and recommendations.
  package enum Sentence: Sendable, Hashable {
    case title
    case notice
    case gate(String)
    case alert(String)
  }
}
