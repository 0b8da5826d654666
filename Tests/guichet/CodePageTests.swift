import Guides
import Locales
import Testing

@testable import guichet

struct CodePageTests {
  @Test(arguments: Finding.Code.allCases, ["fr", "en"])
  func `every code has a page in both languages`(_ code: Finding.Code, _ tag: String) throws {
    let entries = try PackageFolder.portableObject(tag).entries
    let known = Set(entries.filter { !$0.translations.contains("") }.compactMap(\.context))
    let keys = CodePage.Part.allCases.map { "code.\(code.rawValue).\($0.rawValue)" }
    let missing = (keys + ["finding.\(code.rawValue)"]).filter { !known.contains($0) }
    #expect(missing == [])
  }

  @Test(arguments: Finding.Code.allCases)
  func `the good example is not the bad one`(_ code: Finding.Code) {
    let say = PackageFolder.phrasebook()
    #expect(say("code.\(code.rawValue).wrong") != say("code.\(code.rawValue).right"))
  }

  @Test func `a page says what, why and how`() {
    let expected = """
      C203 (erreur) — Question inconnue

      Aucune question de ce questionnaire ne porte ce nom. Reprenez l’identifiant exact.

      À éviter :
          ask_if: emial is none

      À écrire :
          ask_if: email is none

      """
    let page = CodePage(say: PackageFolder.phrasebook()).text(.unknownQuestion)
    expectText(page.withPlainSpaces, expected)
  }
}
