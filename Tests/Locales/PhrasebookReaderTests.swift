import Foundation
import Testing

@testable import Locales

struct `Reading the folder of languages` {
  private let folder = LocaleFolder.inMemory([
    "languages.yaml": "fr:\n  name: Français\nfr-simple:\n  name: Français facile\n",
    "fr.po": "msgctxt \"hello\"\nmsgid \"Bonjour\"\nmsgstr \"Bonjour\"\n",
    "ar.po": "msgctxt \"hello\"\nmsgid \"Bonjour\"\nmsgstr \"مرحبا\"\n\nmsgid oops\n",
    "a b.po": "",
    "messages.pot": "not read",
  ])

  @Test func `a file dropped in is a language`() {
    let reading = PhrasebookReader(folder: folder).languages()
    #expect(reading.value.all.map(\.tag) == ["fr", "fr-simple", "ar"])
    #expect(reading.value["ar"]?.direction == .rightToLeft)
    #expect(
      reading.problems == [
        LocaleProblem(file: "a b.po", fault: .notALanguage),
        LocaleProblem(file: "ar.po", fault: .unlistedLanguage),
      ]
    )
  }

  @Test(arguments: [("fr", "Bonjour"), ("fr-simple", "Bonjour"), ("ar", "مرحبا")])
  func `a language speaks, or the one behind it does`(_ tag: String, _ hello: String) throws {
    let reader = PhrasebookReader(folder: folder)
    let languages = reader.languages().value
    let language = try #require(languages[tag])
    #expect(reader.phrasebook(language, among: languages).value("hello") == hello)
  }

  @Test func `the faults of a file are told with it`() throws {
    let reader = PhrasebookReader(folder: folder)
    let languages = reader.languages().value
    let arabic = try #require(languages["ar"])
    let problem = LocaleProblem(
      file: "ar.po",
      line: 5,
      fault: .message(.missingString(keyword: "msgid"))
    )
    #expect(reader.phrasebook(arabic, among: languages).problems == [problem])
    #expect(reader.check().contains(problem))
  }

  @Test func `a folder that cannot be read leaves French without words`() {
    let reader = PhrasebookReader(folder: .live(path: "/nowhere/at/all"))
    let languages = reader.languages()
    #expect(languages.problems.map(\.file) == ["languages.yaml", "."])
    let phrasebook = reader.phrasebook(.french, among: languages.value)
    #expect(phrasebook.value("hello") == "‹hello›")
    #expect(phrasebook.problems == [LocaleProblem(file: "fr.po", fault: .unreadable)])
  }
}

struct `The languages of the repository` {
  private let reader: PhrasebookReader

  init() {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    reader = PhrasebookReader(folder: .live(path: root.appending(path: "locales").path))
  }

  @Test func `have no fault`() {
    #expect(reader.check() == [])
  }

  @Test(arguments: ["fr", "fr-simple", "en"])
  func `can write numbers, dates and lists`(_ tag: String) throws {
    let languages = reader.languages().value
    let phrasebook = reader.phrasebook(try #require(languages[tag]), among: languages).value
    for key in Phrasebook.ownKeys { #expect(phrasebook(key) != "‹\(key)›") }
  }

  @Test(arguments: ["fr", "en"], LocaleProblem.Fault.samples)
  func `have words for every fault`(_ tag: String, _ fault: LocaleProblem.Fault) throws {
    let languages = reader.languages().value
    let say = reader.phrasebook(try #require(languages[tag]), among: languages).value
    let phrase = LocaleProblem(file: "x.po", fault: fault).phrase
    #expect(!say(phrase).contains("‹"))
    for name in phrase.values.keys { #expect(say(phrase) != say(phrase.key), "\(name)") }
  }
}
