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
    isPlain: Bool = false
  ) throws -> String {
    let transcript = Transcript()
    var report = try source.report()
    report.chapters.removeAll { ["quality", "method"].contains($0.id) }
    TextReport(report, say: Sample.phrasebook()).write(
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

      Activité

      Tableau 1. Participations
      Ligne     Nombre  Avant  Écart  Part
      Ensemble   1 235  1 300    −65   [z]

      Tableau 2. Participations par lieu
      Ligne     Nombre  Avant  Écart   Part
      Elbeuf        35      0    +35    3 %
      Rouen      1 200  1 300   −100   97 %
      Ensemble   1 235  1 300    −65  100 %

      Tableau 3. Façon d’aider
      Ligne                         Nombre  Avant  Écart   Part
      Former : la personne apprend     400      0   +400   32 %
      Accompagner : faire ensemble     800  1 300   −500   65 %
      Faire à la place                  35      0    +35    3 %
      Informer seulement                 0      0      0    0 %
      Ensemble                       1 235  1 300    −65  100 %

      """
    )
  }

  @Test func `a report at 60 columns`() throws {
    expectText(
      try text(source(), columns: 60),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient.
      Période : 5 semaines.

      Activité

      Tableau 1. Participations
      Ligne     Nombre  Avant  Écart  Part
      Ensemble   1 235  1 300    −65   [z]

      Tableau 2. Participations par lieu
      Ligne     Nombre  Avant  Écart   Part
      Elbeuf        35      0    +35    3 %
      Rouen      1 200  1 300   −100   97 %
      Ensemble   1 235  1 300    −65  100 %

      Tableau 3. Façon d’aider
      Ligne                         Nombre  Avant  Écart   Part
      Former : la personne apprend     400      0   +400   32 %
      Accompagner : faire ensemble     800  1 300   −500   65 %
      Faire à la place                  35      0    +35    3 %
      Informer seulement                 0      0      0    0 %
      Ensemble                       1 235  1 300    −65  100 %

      """
    )
  }

  @Test func `a report for screen readers has one value per line`() throws {
    expectText(
      try text(source(.none), isPlain: true),
      """
      Inclusion numérique : octobre 2026

      Effectifs arrondis à 5 près. 0 signifie de 0 à 4.
      Un mois compte les semaines dont le jeudi lui appartient. Période : 5 semaines.

      Activité

      Tableau 1. Participations
      Ensemble
        Nombre : 1 235
        Part : [z]

      Tableau 2. Participations par lieu
      Elbeuf
        Nombre : 35
        Part : 3 %
      Rouen
        Nombre : 1 200
        Part : 97 %
      Ensemble
        Nombre : 1 235
        Part : 100 %

      Tableau 3. Façon d’aider
      Former : la personne apprend
        Nombre : 400
        Part : 32 %
      Accompagner : faire ensemble
        Nombre : 800
        Part : 65 %
      Faire à la place
        Nombre : 35
        Part : 3 %
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

      Tableau 1. Participations
      Ligne     Nombre  Part
      Ensemble   1 235   [z]

      Tableau 2. Participations par lieu
      Ligne     Nombre   Part
      Elbeuf        35    3 %
      Rouen      1 200   97 %
      Ensemble   1 235  100 %

      Tableau 3. Façon d’aider
      Ligne                         Nombre   Part
      Former : la personne apprend     400   32 %
      Accompagner : faire ensemble     800   65 %
      Faire à la place                  35    3 %
      Informer seulement                 0    0 %
      Ensemble                       1 235  100 %

      """
    )
  }
}
