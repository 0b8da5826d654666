/// Domains that say they are scored and to which no answer gives a point.
enum ScoredDomainCheck {
  static func findings(_ questionnaire: Questionnaire, _ origins: Origins) -> [Finding] {
    let choices = questionnaire.questions.flatMap(\.choices)
    let scored = Set(choices.flatMap(\.points.keys))
    return questionnaire.domains.filter { $0.isScored && !scored.contains($0.id) }
      .compactMap { domain in
        origins[.domain(domain.id)].map {
          Finding(.domainNeverScored, at: $0, facts: ["domain": domain.id])
        }
      }
  }
}
