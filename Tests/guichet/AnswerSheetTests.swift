import Records
import Terminal
import Testing

@testable import guichet

struct AnswerSheetTests {
  private static let whole = """
    # Lundi matin
    theme: argent_impots
    minutes: de_10_a_29
    help: j_accompagne
    outcome: finalisee
    """

  private func desk() throws -> (desk: Desk, rehearsal: Rehearsal) {
    let rehearsal = try Rehearsal()
    return (try rehearsal.desk([], Transcript(), Transcript()), rehearsal)
  }

  @Test func `an empty line begins another record, and a remark says nothing`() {
    let sheet = AnswerSheet("\u{FEFF}# a\r\ntheme : 2\r\n\r\n\r\nTheme: 3\nhelp: a:b\nrien\n")
    #expect(
      sheet.records == [
        [AnswerSheet.Line(number: 2, name: "theme", answer: "2")],
        [
          AnswerSheet.Line(number: 5, name: "Theme", answer: "3"),
          AnswerSheet.Line(number: 6, name: "help", answer: "a:b"),
        ],
      ]
    )
    #expect(sheet.strays == [7])
  }

  @Test(arguments: [
    whole,
    "Besoin principal : argent\nDurée : 10 à 29\nFaçon d’aider : ensemble\nIssue : terminée",
    "THEME: 7\nminutes: 2\nhelp: 2\noutcome: 1",
  ])
  func `a field has a code or a name, an answer a code, a number or letters`(_ text: String) throws
  {
    let (desk, rehearsal) = try desk()
    try desk.save(AnswerSheet(text))
    let record = try #require(rehearsal.records().first)
    #expect(record.kind == .brief)
    #expect(record.themes == [.moneyAndTaxes])
    #expect((record.minutes, record.help, record.outcome) == (.from10, .together, .done))
  }

  struct Fault: Sendable {
    let text: String
    let problems: [AnswerProblem]
  }

  @Test(arguments: [
    Fault(text: "", problems: [.empty]),
    Fault(text: "theme: 3", problems: [.missing([.minutes, .help, .outcome], line: 1)]),
    Fault(text: whole + "\nrien", problems: [.stray(line: 6)]),
    Fault(text: whole + "\nnom: Dupont", problems: [.unknownField(line: 6)]),
    Fault(text: whole + "\nsite: sotteville", problems: [.unknownField(line: 6)]),
    Fault(text: whole + "\nTHEME: 3", problems: [.repeated(.theme, line: 6)]),
    Fault(text: whole + "\ngender: Mme Dupont", problems: [.unusable(.gender, line: 6)]),
    Fault(text: whole + "\ngender:", problems: [.unusable(.gender, line: 6)]),
    Fault(
      text: whole + "\n\n" + whole.replacing("j_accompagne", with: "je_fais"),
      problems: [.missing([.frame], line: 8)]
    ),
  ])
  func `whatever is wrong is told, and nothing is saved`(_ fault: Fault) throws {
    let (desk, rehearsal) = try desk()
    #expect(try desk.records(of: AnswerSheet(fault.text)).problems == fault.problems)
    #expect(throws: Failure.self) { try desk.save(AnswerSheet(fault.text)) }
    #expect(try rehearsal.records() == [])
  }

  @Test func `what was answered wrongly is never repeated`() throws {
    let (desk, _) = try desk()
    let failure = #expect(throws: Failure.self) {
      try desk.save(AnswerSheet(Self.whole + "\nnom: Dupont\nstatus: Dupont"))
    }
    #expect(failure?.lines.joined().contains("Dupont") == false)
    #expect(failure?.exitCode == .badData)
  }

  @Test func `what is wrong is told in the words of the list`() throws {
    let (desk, _) = try desk()
    let failure = #expect(throws: Failure.self) {
      try desk.save(AnswerSheet("theme: 3\nminutes: 2\nhelp: 9\ngenre: x\ngender: x"))
    }
    #expect(
      failure?.lines.map(\.withPlainSpaces) == [
        "Ligne 3 : ce n’est pas une réponse à « Façon d’aider ». Réponses : Former : la personne apprend · "
          + "Accompagner : faire ensemble · Faire à la place · Informer seulement.",
        "Ligne 4 : ce n’est pas une réponse à « Genre ». Réponses : Femme · Homme · Ne souhaite pas répondre.",
        "Ligne 5 : « Genre » a déjà une réponse.",
        "Relevé de la ligne 1, il manque : Issue.",
        "Rien n’est enregistré.",
      ]
    )
  }

  @Test func `not to say is an answer where the list has a code for it`() throws {
    let (desk, rehearsal) = try desk()
    try desk.save(AnswerSheet(Self.whole + "\nTranche d’âge : refus\nGenre : nsp"))
    #expect(try rehearsal.records().map(\.ageBand) == [.notGiven])
    #expect(try rehearsal.records().map(\.gender) == [.notGiven])
  }
}
