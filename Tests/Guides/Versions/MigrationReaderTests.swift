import Testing

@testable import Guides

struct MigrationReaderTests {
  private func questionnaire(_ lines: String) throws -> Questionnaire {
    let text = Fixture.edited([("version: 1", "version: 3"), ("gates:\n", lines + "\ngates:\n")])
    let reading = QuestionnaireReader.read(Array(text.utf8), file: Fixture.counter)
    #expect(reading.findings == [])
    return try #require(reading.value)
  }

  @Test func `a migration says what became of identifiers`() throws {
    let read = try questionnaire(
      """
      migrations:
        - to: 2
          rename:  { tel: devices }
          values:  { devices: { gsm: phone }, helped: { oui: yes }, ease: { 6: 5 } }
          remove:  [fax]
          domains: { net: access }
          recommendations: { mail: open-a-mailbox }
        - { to: 3, break: [internet, access] }
      """
    )
    #expect(
      read.migrations == [
        Migration(
          to: 2,
          questions: ["tel": "devices"],
          choices: ["devices": ["gsm": "phone"], "helped": ["oui": "yes"], "ease": ["6": "5"]],
          domains: ["net": "access"],
          recommendations: ["mail": "open-a-mailbox"],
          removed: ["fax"]
        ),
        Migration(to: 3, broken: ["internet", "access"]),
      ]
    )
  }

  @Test func `a questionnaire without migrations has none`() throws {
    #expect(try questionnaire("").migrations == [])
  }
}
