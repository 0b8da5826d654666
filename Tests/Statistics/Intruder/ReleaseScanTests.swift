import Records
import Testing

@testable import Statistics

struct `The scan of a release` {
  private static let key: [UInt8] = [0x0c, 0xff, 0x00, 0xa7]

  private func scan(canaries: [[UInt8]] = []) -> ReleaseScan {
    ReleaseScan(canaries: canaries) { text in
      let found = PersonalDataScreen().findings(in: text).filter { $0.sureness == .refuse }
      return Set(found.map(\.kind))
    }
  }

  @Test(arguments: [
    ("Participations ; 40 ; serin", 22), ("serin", 0), ("Participations ; 40", nil), ("ser", nil),
  ]) func `finds a mark of a raw row, wherever it is`(_ file: String, _ offset: Int?) {
    let found = scan(canaries: [Array("serin".utf8)]).disclosures(in: Array(file.utf8))
    #expect(found == offset.map { [.canary(offset: $0)] } ?? [])
  }

  @Test func `finds the key of a raw row, in bytes or in hexadecimal`() {
    let scan = scan(canaries: [Self.key])
    #expect(scan.disclosures(in: [1, 2] + Self.key + [3]) == [.canary(offset: 2)])
    #expect(scan.disclosures(in: Array("key=0cff00a7;".utf8)) == [.canary(offset: 4)])
    #expect(scan.disclosures(in: Self.key.dropLast()) == [])
  }

  @Test(arguments: [
    ("Écrire à marie.curie@exemple.fr", PersonalData.Kind.email),
    ("Appeler le 06 12 34 56 78", .phone),
  ]) func `finds personal data in the words`(_ text: String, _ kind: PersonalData.Kind) {
    let found = scan().disclosures(in: ["Participations", text])
    #expect(found == [.personalData(kind, text: text)])
  }

  @Test func `has nothing against titles, months and codes`() {
    let texts = ["Tableau 3. Participations par lieu", "octobre 2026", "12 à 17 ans", "76540"]
    #expect(scan().disclosures(in: texts) == [])
  }
}
