import Testing

@testable import Records

/// The lists as the Coop de la médiation numérique and the other sources publish them, then our own values.
struct `The codes` {
  static let unsaid = ["non_communique", "non_demande"]

  private static let lists: [(list: String, found: [String], published: [String])] = [
    ("kind", Kind.codes, ["individuel", "collectif", "ponctuel"]),
    (
      "channel", Channel.codes,
      [
        "accueil_spontane", "accueil_rdv", "telephone", "courriel", "courrier", "visio",
        "domicile", "exterieur", "tiers",
      ]
    ),
    (
      "minutes", MinutesBand.codes,
      ["moins_de_10", "de_10_a_29", "de_30_a_59", "de_60_a_119", "a_partir_de_120"]
    ),
    ("device", Device.codes, ["ordinateur", "telephone", "tablette", "autre", "aucun"]),
    ("equipment", Equipment.codes, ["ordinateur", "smartphone", "tablette", "aucun"] + unsaid),
    (
      "connection", Connection.codes,
      [
        "fixe_domicile", "mobile_seul", "insuffisante", "absente_zone_blanche", "absente_cout",
        "absente_refus",
      ] + unsaid
    ),
    ("email", EmailUse.codes, ["autonome", "avec_aide", "aucune_adresse"] + unsaid),
    (
      "age band", AgeBand.codes,
      [
        "moins_de_douze", "douze_dix_huit", "dix_huit_vingt_quatre", "vingt_cinq_trente_neuf",
        "quarante_cinquante_neuf", "soixante_soixante_neuf", "soixante_dix_plus",
      ] + unsaid
    ),
    ("gender", Gender.codes, ["feminin", "masculin"] + unsaid),
    ("status", Status.codes, ["retraite", "sans_emploi", "en_emploi", "scolarise"] + unsaid),
    ("first visit", FirstVisit.codes, ["oui", "non", "ne_sait_pas", "non_demande"]),
    (
      "barrier", Barrier.codes,
      [
        "peur_de_se_tromper", "site_mal_concu", "langage_administratif", "manque_de_competences",
        "materiel_ou_connexion", "cout", "lecture_ecriture", "langue", "besoin_adaptation",
        "confiance_securite", "pas_d_interet", "aucun",
      ] + unsaid
    ),
    (
      "way of helping", WayOfHelping.codes,
      ["je_forme", "j_accompagne", "je_fais", "information_seule"]
    ),
    (
      "legal frame", LegalFrame.codes,
      ["aidants_connect", "mandat_papier", "aucun", "sans_objet"]
    ),
    (
      "outcome", Outcome.codes,
      [
        "finalisee", "a_finaliser_en_autonomie", "doit_revenir", "oriente_vers_structure",
        "renoncement", "blocage_administratif",
      ]
    ),
    (
      "referral", Referral.codes,
      [
        "operateur_ou_organisme_en_charge", "aide_aux_demarches_administratives",
        "administration", "mediation_numerique", "aide_sociale", "insertion_professionnelle",
        "autre", "aucune",
      ]
    ),
    (
      "incident", Incident.codes,
      [
        "aucun", "hameconnage", "sms_frauduleux", "faux_conseiller_bancaire", "compte_pirate",
        "achat_ou_placement_frauduleux", "chantage", "cyberharcelement", "usurpation", "autre",
      ]
    ),
    (
      "guide ending", GuideEnding.codes,
      [
        "termine", "interrompu_blocage_technique", "interrompu_temps",
        "interrompu_piece_manquante", "abandonne_par_usager",
      ]
    ),
    (
      "judgement reason", JudgementReason.codes,
      [
        "vu_en_situation", "reponses_peu_sures", "aidant_a_repondu", "personne_connue",
        "difficulte_passagere", "sans_objet",
      ]
    ),
    ("level", Level.codes, ["1", "2", "3", "4", "5", "inconnu", "non_evalue"]),
  ]

  @Test(arguments: lists.indices)
  func `are those of the published lists, in their order`(_ index: Int) {
    let (list, found, published) = Self.lists[index]
    #expect(found == published, "\(list)")
    #expect(Set(found).count == found.count, "\(list)")
  }

  @Test(arguments: lists.indices)
  func `keep to lower-case letters, digits and underscores`(_ index: Int) {
    let (list, found, _) = Self.lists[index]
    let strays = found.filter { code in
      code.isEmpty
        || !code.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_".utf8.contains($0) }
    }
    #expect(strays == [], "\(list)")
  }
}
