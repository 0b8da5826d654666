extension Score {
  /// Adds what other questions earn and leave open.
  static func += (score: inout Score, other: Score) {
    score.earned += other.earned
    score.possible += other.possible
    score.openLowest += other.openLowest
    score.openHighest += other.openHighest
    score.answeredWeight += other.answeredWeight
    score.weight += other.weight
  }
}
