/// What the interaction was about: the Coop's nineteen mediation themes and its eleven procedures.
package enum Theme: String, Coded {
  case digitalDiagnosis = "diagnostic_numerique"
  case handlingEquipment = "prendre_en_main_du_materiel"
  case maintainingEquipment = "maintenance_de_materiel"
  case managingContent = "gere_ses_contenus_numeriques"
  case browsing = "navigation_sur_internet"
  case email
  case officeSoftware = "bureautique"
  case socialNetworks = "reseaux_sociaux"
  case health = "sante"
  case bankingAndShopping = "banque_et_achats_en_ligne"
  case helpingProfessional = "entrepreneuriat"
  case employability = "insertion_professionnelle"
  case digitalSafety = "securite_numerique"
  case parenting = "parentalite"
  case schooling = "scolarite_et_numerique"
  case creating = "creer_avec_le_numerique"
  case digitalCulture = "culture_numerique"
  case artificialIntelligence = "intelligence_artificielle"
  case procedures = "aide_aux_demarches_administratives"
  case papers = "papiers_elections_citoyennete"
  case familyAndSchool = "famille_scolarite"
  case socialAndHealth = "social_sante"
  case workAndTraining = "travail_formation"
  case housing = "logement"
  case transport = "transports_mobilite"
  case moneyAndTaxes = "argent_impots"
  case justice
  case foreignersAndEurope = "etrangers_europe"
  case leisure = "loisirs_sports_culture"
  case associations
}

extension Theme {
  /// The kinds of administrative procedure, which the Coop nests under its theme of that name.
  package static let procedureKinds: [Theme] = [
    .papers, .familyAndSchool, .socialAndHealth, .workAndTraining, .housing, .transport,
    .moneyAndTaxes, .justice, .foreignersAndEurope, .leisure, .associations,
  ]
}
