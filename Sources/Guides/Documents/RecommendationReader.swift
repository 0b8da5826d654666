extension QuestionnaireReader {
  mutating func readRecommendations(_ node: YAMLNode?) {
    for item in node?.items(&notes) ?? [] {
      guard let fields = Fields<RecommendationKey>(item, &notes),
        let recommendation = recommendation(fields)
      else { continue }
      questionnaire.recommendations.append(recommendation)
    }
  }

  private mutating func recommendation(
    _ fields: Fields<RecommendationKey>
  ) -> Recommendation? {
    guard let node = fields.required(.id, "…", &notes), let id = node.identifier(&notes) else {
      return nil
    }
    reportTwin(.recommendation(id), id, at: node.location)
    return Recommendation(
      id: id,
      condition: condition(of: id, fields),
      priority: fields[.priority]?.integer(in: 1...9, &notes) ?? 9,
      title: fields.required(.title, &notes)?.text(&notes) ?? "",
      text: fields[.text]?.text(&notes) ?? "",
      guide: guide(fields[.guide]),
      help: fields[.help]?.value(of: HelpKind.self, &notes)?.rawValue,
      isOnSheet: fields[.sheet]?.flag(&notes) ?? false
    )
  }

  private mutating func condition(
    of id: String,
    _ fields: Fields<RecommendationKey>
  ) -> Condition? {
    if let node = fields[.condition] { origins.keep(.condition(of: id), at: node.location) }
    if fields[.otherwise]?.flag(&notes) == true {
      fields.exclude(.otherwise, .condition, &notes)
      return nil
    }
    return condition(fields.required(.condition, "… is …", &notes), before: nil)
  }
}
