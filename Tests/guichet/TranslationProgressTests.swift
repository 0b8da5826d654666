import Guides
import Locales
import Testing

@testable import guichet

struct TranslationProgressTests {
  private static let french = """
    msgctxt "hello"
    msgid "Bonjour"
    msgstr "Bonjour"

    msgctxt "thanks"
    msgid "Merci bien"
    msgstr "Merci bien"
    """

  private func progress(_ translated: String?) throws -> TranslationProgress {
    let template = LocaleTemplate(
      french: PortableObject.read(Array(Self.french.utf8)).value,
      try ContentReader.read(.inMemory(["guides/README.md": ""]))
    )
    let object = translated.map { PortableObject.read(Array($0.utf8)).value }
    return TranslationProgress(of: object, against: template)
  }

  private static let sound = """
    msgctxt "hello"
    msgid "Bonjour"
    msgstr "Hello"

    msgctxt "thanks"
    msgid "Merci bien"
    msgstr "Thank you"
    """

  @Test func `a language that says everything lacks nothing`() throws {
    let text = try progress(Self.sound).text(PackageFolder.phrasebook()).withPlainSpaces
    #expect(text == "Rien ne manque, et rien n’est à revoir.\n")
  }

  @Test func `a language without a file lacks everything`() throws {
    expectText(
      try progress(nil).text(PackageFolder.phrasebook()).withPlainSpaces,
      """
      2 phrases manquent :
        locales/fr.po:1 hello
        locales/fr.po:5 thanks

      """
    )
  }

  @Test(arguments: [
    ("\"Hello\"", "\"\"", "One sentence is missing:\n  locales/fr.po:1 hello\n"),
    (
      "\"Merci bien\"", "\"Merci\"",
      "One sentence needs another look, for the French has changed:\n  locales/fr.po:5 thanks\n"
    ),
    (
      "msgctxt \"hello\"", "#, fuzzy\nmsgctxt \"hello\"",
      "One sentence needs another look, for the French has changed:\n  locales/fr.po:1 hello\n"
    ),
    (
      "\"thanks\"", "\"bye\"",
      """
      One sentence is missing:
        locales/fr.po:5 thanks
      One sentence is no longer in the French:
        bye

      """
    ),
  ])
  func `what a language lacks is told with its place`(
    _ old: String,
    _ new: String,
    _ expected: String
  ) throws {
    let progress = try progress(Self.sound.replacing(old, with: new))
    expectText(progress.text(PackageFolder.phrasebook("en")), expected)
  }
}
