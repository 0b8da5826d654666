import CustomDump
import Guides
import Records
import Reports
import Statistics
import Terminal
import Testing

struct TextReportTests {
  /// Two sites in October, one of them only the month before, and nothing a year before.
  private func source(_ comparison: Comparison = .previous) throws -> ReportSource {
    let october = Sample.october
    return try .sample(
      [Sample.visits, Sample.helps],
      Sample.visits.sums(["": 1200], in: october)
        + Sample.visits.sums(["": 35], site: "elbeuf", in: october)
        + Sample.visits.sums(["": 1300], in: Sample.september)
        + Sample.helps.sums(["": 1200, "je_forme": 400, "j_accompagne": 800], in: october)
        + Sample.helps.sums(["": 35, "je_fais": 35], site: "elbeuf", in: october)
        + Sample.helps.sums(["": 1300, "j_accompagne": 1300], in: Sample.september),
      frozen: [october, Sample.september],
      comparison: comparison
    )
  }

  private func text(
    _ source: ReportSource,
    columns: Int = 80,
    isPlain: Bool = false,
    hasOneFactPerLine: Bool = false
  ) throws -> String {
    let transcript = Transcript()
    var report = try source.report()
    report.chapters.removeAll { ["quality", "method"].contains($0.id) }
    TextReport(
      report,
      say: Sample.phrasebook(),
      hasOneFactPerLine: hasOneFactPerLine
    ).write(
      on: .recording(
        transcript,
        columns: columns,
        options: Screen.Options(allowsColour: false, isPlain: isPlain)
      )
    )
    return transcript.text.withPlainSpaces
  }

  private func expectText(
    _ found: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard found != expected else { return }
    let lines = diff(expected, found, format: .proportional) ?? found
    Issue.record("\(lines)", sourceLocation: sourceLocation)
  }

  @Test func `a report at 80 columns`() throws {
    expectText(
      try text(source()),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient. Période : 5 semaines.
      La période comparée est : septembre 2026, soit 4 semaines.

      Activité

      Tableau 1. Chiffres clés
      Participations : 1 235, soit 65 de moins qu’avant.
      Compte          Nombre  Avant  Écart
      Participations   1 235  1 300    −65

      Tableau 2. Participations par lieu
      Selon le lieu : de 35 à 1 200.
      Lieu      Nombre  Avant  Écart   Part
      Elbeuf        35      0    +35    3 %
      Rouen      1 200  1 300   −100   97 %  ████████████████
      Ensemble   1 235  1 300    −65  100 %
      Ces lieux n’accueillent pas les mêmes publics : ce n’est pas un classement.

      Tableau 3. Façon d’aider
      En tête : Accompagner : faire ensemble, 800 sur 1 235, soit 65 %.
      Façon d’aider                 Nombre  Avant  Écart   Part
      Former : la personne apprend     400      0   +400   32 %  ████████
      Accompagner : faire ensemble     800  1 300   −500   65 %  ████████████████
      Faire à la place                  35      0    +35    3 %  █
      Informer seulement                 0      0      0    0 %
      Ensemble                       1 235  1 300    −65  100 %

      """
    )
  }

  @Test func `a report at 60 columns, labels wrapped`() throws {
    expectText(
      try text(source(), columns: 60),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient.
      Période : 5 semaines.
      La période comparée est : septembre 2026, soit 4 semaines.

      Activité

      Tableau 1. Chiffres clés
      Participations : 1 235, soit 65 de moins qu’avant.
      Compte          Nombre  Avant  Écart
      Participations   1 235  1 300    −65

      Tableau 2. Participations par lieu
      Selon le lieu : de 35 à 1 200.
      Lieu      Nombre  Avant  Écart   Part
      Elbeuf        35      0    +35    3 %
      Rouen      1 200  1 300   −100   97 %  ████████████████
      Ensemble   1 235  1 300    −65  100 %
      Ces lieux n’accueillent pas les mêmes publics : ce n’est pas
      un classement.

      Tableau 3. Façon d’aider
      En tête : Accompagner : faire ensemble, 800 sur 1 235, soit
      65 %.
      Façon d’aider                 Nombre  Avant  Écart   Part
      Former : la personne apprend     400      0   +400   32 %
      Accompagner : faire ensemble     800  1 300   −500   65 %
      Faire à la place                  35      0    +35    3 %
      Informer seulement                 0      0      0    0 %
      Ensemble                       1 235  1 300    −65  100 %

      """
    )
  }

  @Test func `a report for a bare terminal has one value per line, then bars of ASCII`() throws {
    expectText(
      try text(source(.none), isPlain: true),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient. Période : 5 semaines.

      Activité

      Tableau 1. Chiffres clés
      Participations : 1 235.
      Participations : 1 235

      Tableau 2. Participations par lieu
      Selon le lieu : de 35 à 1 200.
      Elbeuf
        Nombre : 35
        Part : 3 %
      Rouen
        Nombre : 1 200
        Part : 97 %
        ################
      Ensemble
        Nombre : 1 235
        Part : 100 %
      Ces lieux n’accueillent pas les mêmes publics : ce n’est pas un classement.

      Tableau 3. Façon d’aider
      En tête : Accompagner : faire ensemble, 800 sur 1 235, soit 65 %.
      Former : la personne apprend
        Nombre : 400
        Part : 32 %
        ########
      Accompagner : faire ensemble
        Nombre : 800
        Part : 65 %
        ################
      Faire à la place
        Nombre : 35
        Part : 3 %
        #
      Informer seulement
        Nombre : 0
        Part : 0 %
      Ensemble
        Nombre : 1 235
        Part : 100 %

      """
    )
  }

  @Test func `a report that is compared with nothing has two columns`() throws {
    expectText(
      try text(source(.none)),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient. Période : 5 semaines.

      Activité

      Tableau 1. Chiffres clés
      Participations : 1 235.
      Compte          Nombre
      Participations   1 235

      Tableau 2. Participations par lieu
      Selon le lieu : de 35 à 1 200.
      Lieu      Nombre   Part
      Elbeuf        35    3 %
      Rouen      1 200   97 %  ████████████████
      Ensemble   1 235  100 %
      Ces lieux n’accueillent pas les mêmes publics : ce n’est pas un classement.

      Tableau 3. Façon d’aider
      En tête : Accompagner : faire ensemble, 800 sur 1 235, soit 65 %.
      Façon d’aider                 Nombre   Part
      Former : la personne apprend     400   32 %  ████████
      Accompagner : faire ensemble     800   65 %  ████████████████
      Faire à la place                  35    3 %  █
      Informer seulement                 0    0 %
      Ensemble                       1 235  100 %

      """
    )
  }

  @Test func `one fact per line says all that it needs`() throws {
    expectText(
      try text(source(), hasOneFactPerLine: true),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient. Période : 5 semaines.
      La période comparée est : septembre 2026, soit 4 semaines.

      Activité

      Tableau 1. Chiffres clés
      Participations : 1 235, soit 65 de moins qu’avant.
      Participations, Nombre : 1 235
      Participations, Avant : 1 300
      Participations, Écart : −65

      Tableau 2. Participations par lieu
      Selon le lieu : de 35 à 1 200.
      Elbeuf, Nombre : 35
      Elbeuf, Avant : 0
      Elbeuf, Écart : +35
      Elbeuf, Part : 3 %
      Rouen, Nombre : 1 200
      Rouen, Avant : 1 300
      Rouen, Écart : −100
      Rouen, Part : 97 %
      Ensemble, Nombre : 1 235
      Ensemble, Avant : 1 300
      Ensemble, Écart : −65
      Ensemble, Part : 100 %
      Ces lieux n’accueillent pas les mêmes publics : ce n’est pas un classement.

      Tableau 3. Façon d’aider
      En tête : Accompagner : faire ensemble, 800 sur 1 235, soit 65 %.
      Former : la personne apprend, Nombre : 400
      Former : la personne apprend, Avant : 0
      Former : la personne apprend, Écart : +400
      Former : la personne apprend, Part : 32 %
      Accompagner : faire ensemble, Nombre : 800
      Accompagner : faire ensemble, Avant : 1 300
      Accompagner : faire ensemble, Écart : −500
      Accompagner : faire ensemble, Part : 65 %
      Faire à la place, Nombre : 35
      Faire à la place, Avant : 0
      Faire à la place, Écart : +35
      Faire à la place, Part : 3 %
      Informer seulement, Nombre : 0
      Informer seulement, Avant : 0
      Informer seulement, Écart : 0
      Informer seulement, Part : 0 %
      Ensemble, Nombre : 1 235
      Ensemble, Avant : 1 300
      Ensemble, Écart : −65
      Ensemble, Part : 100 %

      """
    )
  }

  @Test func `the chapters that say how it was made end the report`() throws {
    let transcript = Transcript()
    TextReport(try source().report(), say: Sample.phrasebook()).write(
      on: .recording(
        transcript,
        columns: 80,
        options: Screen.Options(allowsColour: false, isPlain: false)
      )
    )
    let text = transcript.text.withPlainSpaces
    #expect(text.contains("\nQualité des données\n"))
    #expect(text.hasSuffix("Données sous Licence Ouverte 2.0 (Etalab).\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
