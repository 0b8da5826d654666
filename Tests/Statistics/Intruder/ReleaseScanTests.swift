import Records
import Testing

@testable import Statistics

struct `The scan of bytes` {
  private static let key: [UInt8] = [0x0c, 0xff, 0x00, 0xa7]

  private func found(
    _ text: String,
    canaries: [[UInt8]] = [],
    authored: Set<String> = []
  ) -> [Disclosure] {
    ByteScan(canaries: canaries, screen: PersonalDataScreen(), authored: authored)
      .disclosures(in: Array(text.utf8))
  }

  @Test func `finds a mark of a raw row, wherever it is`() {
    let mark = Array("serin".utf8)
    #expect(found("Participations ; 40 ; serin", canaries: [mark]) == [.canary(offset: 22)])
    #expect(found("serin", canaries: [mark]) == [.canary(offset: 0)])
    #expect(found("Participations ; 40", canaries: [mark]) == [])
    #expect(found("ser", canaries: [mark]) == [])
  }

  @Test func `finds the key of a raw row, in bytes or in hexadecimal`() {
    let scan = ByteScan(canaries: [Self.key], screen: PersonalDataScreen())
    #expect(scan.disclosures(in: [1, 2] + Self.key + [3]).contains(.canary(offset: 2)))
    #expect(found("key=0cff00a7;", canaries: [Self.key]) == [.canary(offset: 4)])
    #expect(found("KEY=0CFF00A7;", canaries: [Self.key]) == [.canary(offset: 4)])
  }

  @Test(arguments: [
    ("Écrire à marie.curie@exemple.fr", PersonalData.Kind.email, 10),
    ("Participations : 40, appeler le 06 12 34 56 78", .phone, 34),
  ]) func `finds personal data, and says where but not what`(
    _ text: String,
    _ kind: PersonalData.Kind,
    _ offset: Int
  ) {
    #expect(found(text) == [.personalData(kind, offset: offset)])
  }

  @Test func `lets pass what authors published on purpose`() {
    let text = "Mairie, 02 35 00 00 00"
    #expect(found(text).count == 1)
    #expect(found(text, authored: ["02 35 00 00 00"]) == [])
  }

  @Test func `has nothing against numbers, months and codes`() {
    #expect(found("Tableau 3. Participations par lieu ; 1 235 ; octobre 2026 ; 32 %") == [])
  }
}
