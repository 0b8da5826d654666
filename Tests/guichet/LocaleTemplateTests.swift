import Guides
import Locales
import Testing

@testable import guichet

struct LocaleTemplateTests {
  private func template(_ french: String) throws -> LocaleTemplate {
    let reading = try ContentReader.read(.inMemory(SmallContent.files))
    return LocaleTemplate(french: PortableObject.read(Array(french.utf8)).value, reading)
  }

  @Test func `sentences of the program come first, with their line and without translation`() throws
  {
    let french = """
      #. shown at the door
      msgctxt "hello"
      msgid "Bonjour"
      msgstr "Bonjour"

      #, python-brace-format
      msgctxt "errors"
      msgid "Une erreur"
      msgid_plural "{n} erreurs"
      msgstr[0] "Une erreur"
      msgstr[1] "{n} erreurs"
      """
    let text = try template(french).text
    let start = """
      #, fuzzy
      msgid ""
      msgstr ""
      "Project-Id-Version: guichet\\n"
      "Language: \\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"

      #. shown at the door
      #: locales/fr.po:2
      msgctxt "hello"
      msgid "Bonjour"
      msgstr ""

      #: locales/fr.po:7
      #, python-brace-format
      msgctxt "errors"
      msgid "Une erreur"
      msgid_plural "{n} erreurs"
      msgstr[0] ""
      msgstr[1] ""

      #: guides/questionnaires/counter.yaml:7
      msgctxt "questionnaire/counter/title"

      """
    expectText(String(text.prefix(start.count)), start)
  }

  @Test(arguments: [
    "questionnaire/counter/internet/why", "questionnaire/counter/account/none",
    "questionnaire/counter/equipment/none", "questionnaire/counter/gate/no-internet",
    "questionnaire/counter/level/5/text", "questionnaire/counter/recommendation/nothing/text",
    "table/ages",
  ])
  func `a text of the content is found at the line of its reference`(_ key: String) throws {
    let entry = try #require(try template("").entries.first { $0.context == key })
    let place = try #require(entry.references.first).split(separator: ":")
    let line = try #require(place.last.flatMap { Int($0) })
    let file = try #require(SmallContent.files[String(place[0])])
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains(entry.source), "\(entry.references)")
  }

  @Test func `every key comes once, and every text that a screen shows is there`() throws {
    let entries = try template("").entries
    let keys = entries.compactMap(\.context)
    #expect(Set(keys).count == keys.count)
    let wanted = ContentSentences.all(in: try SmallContent.read()).filter { !$0.value.isEmpty }
    #expect(Set(keys) == Set(wanted.keys))
  }

  /// Lines move with each sentence added above: they may be old.
  @Test func `the template that ships holds the sentences of today`() throws {
    let shipped = try PackageFolder.portableObject("messages", ending: "pot").entries
    let reading = try ContentReader.read(.live(PackageFolder.root))
    let present = LocaleTemplate(french: try PackageFolder.portableObject("fr"), reading).entries
    func words(_ entries: [PortableObject.Entry]) -> Set<[String]> {
      Set(entries.map { [$0.context ?? "", $0.source, $0.plural ?? ""] })
    }
    let missing = words(present).subtracting(words(shipped)).map { $0[0] }.sorted()
    let gone = words(shipped).subtracting(words(present)).map { $0[0] }.sorted()
    #expect(missing + gone == [], "make messages writes locales/messages.pot anew")
  }
}
