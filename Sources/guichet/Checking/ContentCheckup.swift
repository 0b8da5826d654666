import Guides
import Locales
import Records

/// Everything that is wrong with a content folder, from every check.
struct ContentCheckup {
  /// The folder that holds `guides` and `locales`.
  var folder: FolderReader
  let say: Phrasebook
  let today: Day
  /// Whether to look for what visits come to, which takes longer than all the rest.
  var triesVisits = true

  /// What a check found.
  struct Report: Equatable {
    /// In reading order.
    var findings: [Finding]
    /// The questionnaires that allow too many visits to try them all.
    var sampled: [String] = []
    /// The questionnaires too long for any visit to be tried.
    var untried: [String] = []
  }

  /// Nobody sits through as many questions: trying visits would take minutes and a gigabyte.
  static let mostQuestions = 80

  func report() throws(ContentError) -> Report {
    let reading = try ContentReader.read(folder)
    let tried = triesVisits ? reading.content.questionnaires : []
    let visits = visitChecks(tried.filter { !$0.isTooLong }, reading)
    let isSound = !reading.findings.contains { $0.severity == .error }
    let locales = LocaleCheckup(
      folder: .content(folder),
      // What a file left out cannot say is no fault of its translations.
      content: isSound ? ContentSentences.all(in: reading.content) : nil,
      say: say
    )
    let content = ContentChecker.findings(
      reading,
      today: today,
      screen: .typedWords(in: reading.content)
    )
    return Report(
      findings: (content + visits.flatMap(\.check.findings) + locales.findings()).sorted(),
      sampled: visits.filter { !$0.check.isExact }.map(\.id),
      untried: tried.filter(\.isTooLong).map(\.id)
    )
  }

  private func visitChecks(
    _ questionnaires: [Questionnaire],
    _ reading: ContentReading
  ) -> [(id: String, check: ReachabilityCheck)] {
    questionnaires.map { questionnaire in
      let file = "\(ContentReader.root)/questionnaires/\(questionnaire.id).yaml"
      let origins = reading.origins[file] ?? Origins()
      return (questionnaire.id, ReachabilityCheck(questionnaire, origins, say: say))
    }
  }
}

extension LocaleFolder {
  /// The `locales` of a content folder.
  fileprivate static func content(_ folder: FolderReader) -> LocaleFolder {
    LocaleFolder(
      fileNames: { try? folder.list("locales") },
      bytes: { try? folder.read("locales/\($0)") }
    )
  }
}

extension Questionnaire {
  fileprivate var isTooLong: Bool { questions.count > ContentCheckup.mostQuestions }
}
