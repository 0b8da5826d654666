import Locales
import Records
import Statistics
import Testing

@testable import guichet

struct CounterDisclosuresTests {
  @Test(arguments: PersonalData.Kind.allCases)
  func `personal data is named by its kind, in the words of the desk`(
    _ kind: PersonalData.Kind
  ) throws {
    let sentence = try Counter.sample().sentence(.personalData(kind, text: "06 12 34 56 78"))
    let word = PackageFolder.phrasebook("fr")("personal.\(kind.rawValue)").withPlainSpaces
    #expect(
      sentence.withPlainSpaces
        == "« 06 12 34 56 78 » ressemble à une donnée personnelle (\(word))."
    )
  }
}
