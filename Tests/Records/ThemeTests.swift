import Testing

@testable import Records

struct `The themes` {
  private static let mediation = [
    "diagnostic_numerique", "prendre_en_main_du_materiel", "maintenance_de_materiel",
    "gere_ses_contenus_numeriques", "navigation_sur_internet", "email", "bureautique",
    "reseaux_sociaux", "sante", "banque_et_achats_en_ligne", "entrepreneuriat",
    "insertion_professionnelle", "securite_numerique", "parentalite", "scolarite_et_numerique",
    "creer_avec_le_numerique", "culture_numerique", "intelligence_artificielle",
    "aide_aux_demarches_administratives",
  ]
  private static let procedures = [
    "papiers_elections_citoyennete", "famille_scolarite", "social_sante", "travail_formation",
    "logement", "transports_mobilite", "argent_impots", "justice", "etrangers_europe",
    "loisirs_sports_culture", "associations",
  ]

  @Test func `are the nineteen of mediation, then the eleven procedures`() {
    #expect(Self.mediation.count == 19)
    #expect(Self.procedures.count == 11)
    #expect(Theme.codes == Self.mediation + Self.procedures)
  }

  @Test func `the kinds of procedure are the eleven`() {
    #expect(Theme.procedureKinds.map(\.rawValue) == Self.procedures)
  }
}
