import Records

/// Every check of how the parts of sound files go together, each in a file of its own.
enum StructureChecks {
  static func findings(_ reading: ContentReading, today: Day) -> [Finding] {
    let content = reading.content
    var findings = TermCheck.findings(reading) + ObjectiveTableCheck.findings(reading)
    for questionnaire in content.questionnaires {
      let file = "\(ContentReader.root)/questionnaires/\(questionnaire.id).yaml"
      let origins = reading.origins[file] ?? Origins()
      findings += UnusedPartCheck.findings(questionnaire, origins)
      findings += ExclusiveChoiceCheck.findings(questionnaire, origins)
      findings += ScoredDomainCheck.findings(questionnaire, origins)
      findings += ForgottenPointsCheck.findings(questionnaire, origins)
      findings += ReviewCheck.findings(questionnaire.review, origins, today: today)
    }
    for guide in content.guides {
      let origins = reading.origins[guide.file] ?? Origins()
      findings += UnusedPartCheck.findings(guide, origins)
      findings += ReviewCheck.findings(guide.review, origins, today: today)
    }
    let territory = reading.origins["\(ContentReader.root)/territory.yaml"] ?? Origins()
    return findings + ReviewCheck.findings(content.territory.review, territory, today: today)
  }
}

extension Guide {
  /// The file that a guide is read from.
  var file: String {
    let folder = kind == .emergency ? "emergencies" : "how-to"
    let suffix = language == Guide.mainLanguage ? "" : ".\(language)"
    return "\(ContentReader.root)/\(folder)/\(id)\(suffix).md"
  }
}
