import Guides
import Locales
import Records

/// Everything that is wrong with a content folder, from every check, in reading order.
struct ContentCheckup {
  /// The folder that holds `guides` and `locales`.
  var folder: FolderReader
  let say: Phrasebook
  let today: Day
  /// Checks of questionnaires that need the engine.
  var questionnaireChecks: [@Sendable (Questionnaire, Origins) -> [Finding]] = []

  func findings() throws(ContentError) -> [Finding] {
    let reading = try ContentReader.read(folder)
    let questionnaires = reading.content.questionnaires.flatMap { questionnaire in
      let file = "guides/questionnaires/\(questionnaire.id).yaml"
      let origins = reading.origins[file] ?? Origins()
      return questionnaireChecks.flatMap { $0(questionnaire, origins) }
    }
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
    return (content + questionnaires + locales.findings()).sorted()
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
