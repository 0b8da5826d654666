package import Guides

extension Finding.Code {
  /// Those that only visits can show: the program tries visits, the reader of content does not.
  package static let shownByVisits: Set<Finding.Code> = [
    .questionNeverAsked, .neverFalse, .recommendationNeverShown, .deadEnd, .deadEndWhenAnswered,
    .shownOnlyInDoubt, .deadEndWhenRefused, .neverRaised, .levelNeverReached,
    .oneQuestionDecides,
  ]
}
