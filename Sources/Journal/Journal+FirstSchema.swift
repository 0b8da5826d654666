extension Journal {
  /// The first layout, its lists written out: an enumeration that grows needs a migration.
  static let firstSchema = [
    """
    CREATE TABLE identity (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      kind TEXT NOT NULL CHECK (kind IN ('real', 'demo'))
    ) STRICT
    """,
    """
    CREATE TABLE site (
      code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 64 AND code NOT GLOB '*[^a-z0-9-]*')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE commune (
      code TEXT NOT NULL PRIMARY KEY CHECK (code GLOB '[0-9][0-9AB][0-9][0-9][0-9]')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE guide (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE guideStep (
      guide TEXT NOT NULL REFERENCES guide,
      step TEXT NOT NULL CHECK (length(step) BETWEEN 1 AND 64 AND step NOT GLOB '*[^a-z0-9-]*'),
      PRIMARY KEY (guide, step)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE questionnaire (
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
      version INTEGER NOT NULL CHECK (version > 0),
      PRIMARY KEY (id, version)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE domain (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE tag (
      code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 64 AND code NOT GLOB '*[^a-z0-9-]*')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interaction (
      key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
      site TEXT NOT NULL REFERENCES site,
      period TEXT NOT NULL CHECK (
        period GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'
        OR period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
      kind TEXT NOT NULL CHECK (kind IN (
        'individuel', 'collectif', 'ponctuel')),
      channel TEXT NOT NULL CHECK (channel IN (
        'accueil_spontane', 'accueil_rdv', 'telephone', 'courriel', 'courrier', 'visio',
        'domicile', 'exterieur', 'tiers')),
      minutes TEXT NOT NULL CHECK (minutes IN (
        'moins_de_10', 'de_10_a_29', 'de_30_a_59', 'de_60_a_119', 'a_partir_de_120')),
      connection TEXT NOT NULL CHECK (connection IN (
        'fixe_domicile', 'mobile_seul', 'insuffisante', 'absente_zone_blanche',
        'absente_cout', 'absente_refus', 'non_communique', 'non_demande')),
      email TEXT NOT NULL CHECK (email IN (
        'autonome', 'avec_aide', 'aucune_adresse', 'non_communique', 'non_demande')),
      ageBand TEXT NOT NULL CHECK (ageBand IN (
        'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre',
        'vingt_cinq_trente_neuf', 'quarante_cinquante_neuf', 'soixante_soixante_neuf',
        'soixante_dix_plus', 'non_communique', 'non_demande')),
      gender TEXT NOT NULL CHECK (gender IN (
        'feminin', 'masculin', 'non_communique', 'non_demande')),
      status TEXT NOT NULL CHECK (status IN (
        'retraite', 'sans_emploi', 'en_emploi', 'scolarise', 'non_communique', 'non_demande')),
      commune TEXT REFERENCES commune,
      residence TEXT NOT NULL CHECK (residence IN (
        'commune', 'hors_territoire', 'non_communique', 'non_demande')),
      firstVisit TEXT NOT NULL CHECK (firstVisit IN (
        'oui', 'non', 'ne_sait_pas', 'non_demande')),
      questionnaire TEXT,
      questionnaireVersion INTEGER,
      level TEXT NOT NULL CHECK (level IN ('1', '2', '3', '4', '5', 'inconnu', 'non_evalue')),
      judgement INTEGER CHECK (judgement BETWEEN 1 AND 5),
      judgementReason TEXT NOT NULL CHECK (judgementReason IN (
        'vu_en_situation', 'reponses_peu_sures', 'aidant_a_repondu', 'personne_connue',
        'difficulte_passagere', 'sans_objet')),
      barrier TEXT NOT NULL CHECK (barrier IN (
        'peur_de_se_tromper', 'site_mal_concu', 'langage_administratif',
        'manque_de_competences', 'materiel_ou_connexion', 'cout', 'lecture_ecriture',
        'langue', 'besoin_adaptation', 'confiance_securite', 'pas_d_interet', 'aucun',
        'non_communique', 'non_demande')),
      help TEXT NOT NULL CHECK (help IN (
        'je_forme', 'j_accompagne', 'je_fais', 'information_seule')),
      frame TEXT NOT NULL CHECK (frame IN (
        'aidants_connect', 'mandat_papier', 'aucun', 'sans_objet')),
      outcome TEXT NOT NULL CHECK (outcome IN (
        'finalisee', 'a_finaliser_en_autonomie', 'doit_revenir', 'oriente_vers_structure',
        'renoncement', 'blocage_administratif')),
      referral TEXT NOT NULL CHECK (referral IN (
        'operateur_ou_organisme_en_charge', 'aide_aux_demarches_administratives',
        'administration', 'mediation_numerique', 'aide_sociale',
        'insertion_professionnelle', 'autre', 'aucune')),
      incident TEXT NOT NULL CHECK (incident IN (
        'aucun', 'hameconnage', 'sms_frauduleux', 'faux_conseiller_bancaire',
        'compte_pirate', 'achat_ou_placement_frauduleux', 'chantage', 'cyberharcelement',
        'usurpation', 'autre')),
      FOREIGN KEY (questionnaire, questionnaireVersion) REFERENCES questionnaire,
      CHECK ((residence = 'commune') = (commune IS NOT NULL)),
      CHECK ((questionnaire IS NULL) = (questionnaireVersion IS NULL)),
      CHECK ((questionnaire IS NULL) = (level = 'non_evalue')),
      CHECK ((judgement IS NULL) = (judgementReason = 'sans_objet')),
      CHECK ((help = 'je_fais') = (frame <> 'sans_objet'))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interactionTheme (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 30),
      theme TEXT NOT NULL CHECK (theme IN (
        'diagnostic_numerique', 'prendre_en_main_du_materiel', 'maintenance_de_materiel',
        'gere_ses_contenus_numeriques', 'navigation_sur_internet', 'email', 'bureautique',
        'reseaux_sociaux', 'sante', 'banque_et_achats_en_ligne', 'entrepreneuriat',
        'insertion_professionnelle', 'securite_numerique', 'parentalite',
        'scolarite_et_numerique', 'creer_avec_le_numerique', 'culture_numerique',
        'intelligence_artificielle', 'aide_aux_demarches_administratives',
        'papiers_elections_citoyennete', 'famille_scolarite', 'social_sante',
        'travail_formation', 'logement', 'transports_mobilite', 'argent_impots', 'justice',
        'etrangers_europe', 'loisirs_sports_culture', 'associations')),
      UNIQUE (interaction, theme),
      PRIMARY KEY (interaction, rank)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interactionDevice (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      device TEXT NOT NULL CHECK (device IN (
        'ordinateur', 'telephone', 'tablette', 'autre', 'aucun')),
      PRIMARY KEY (interaction, device)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interactionEquipment (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      equipment TEXT NOT NULL CHECK (equipment IN (
        'ordinateur', 'smartphone', 'tablette', 'aucun', 'non_communique', 'non_demande')),
      PRIMARY KEY (interaction, equipment)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interactionDomainLevel (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      domain TEXT NOT NULL REFERENCES domain,
      level TEXT NOT NULL CHECK (level IN ('1', '2', '3', '4', '5', 'inconnu')),
      PRIMARY KEY (interaction, domain)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interactionGuide (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      guide TEXT NOT NULL REFERENCES guide,
      ending TEXT NOT NULL CHECK (ending IN (
        'termine', 'interrompu_blocage_technique', 'interrompu_temps',
        'interrompu_piece_manquante', 'abandonne_par_usager')),
      stuckStep TEXT,
      FOREIGN KEY (guide, stuckStep) REFERENCES guideStep,
      PRIMARY KEY (interaction, guide)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE interactionTag (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      tag TEXT NOT NULL REFERENCES tag,
      PRIMARY KEY (interaction, tag)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE participantGroup (
      interaction BLOB NOT NULL REFERENCES interaction ON DELETE CASCADE,
      ageBand TEXT NOT NULL CHECK (ageBand IN (
        'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre',
        'vingt_cinq_trente_neuf', 'quarante_cinquante_neuf', 'soixante_soixante_neuf',
        'soixante_dix_plus', 'non_communique', 'non_demande')),
      gender TEXT NOT NULL CHECK (gender IN (
        'feminin', 'masculin', 'non_communique', 'non_demande')),
      participants INTEGER NOT NULL CHECK (participants BETWEEN 1 AND 100),
      PRIMARY KEY (interaction, ageBand, gender)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
      letter TEXT NOT NULL PRIMARY KEY CHECK (letter GLOB '[A-Z]'),
      week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
      process INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE frozenMonth (
      month TEXT NOT NULL PRIMARY KEY CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
      base INTEGER NOT NULL CHECK (base >= 3),
      previousSeal TEXT NOT NULL CHECK (previousSeal = '' OR length(previousSeal) = 64),
      seal TEXT NOT NULL UNIQUE CHECK (length(seal) = 64 AND seal NOT GLOB '*[^0-9a-f]*')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE cell (
      month TEXT NOT NULL REFERENCES frozenMonth,
      profile TEXT NOT NULL CHECK (profile NOT GLOB '*[^a-zA-Z0-9=;|:@_-]*'),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (month, profile)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE summedTable (
      month TEXT NOT NULL REFERENCES frozenMonth,
      tableId TEXT NOT NULL CHECK (length(tableId) BETWEEN 1 AND 64 AND tableId NOT GLOB '*[^a-z0-9-]*'),
      definition TEXT NOT NULL CHECK (definition NOT GLOB '*[^a-zA-Z0-9=;|:,_-]*'),
      PRIMARY KEY (month, tableId)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE tableSum (
      month TEXT NOT NULL,
      tableId TEXT NOT NULL,
      site TEXT NOT NULL REFERENCES site,
      key TEXT NOT NULL CHECK (key NOT GLOB '*[^a-zA-Z0-9|:@_-]*'),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (month, tableId, site, key),
      FOREIGN KEY (month, tableId) REFERENCES summedTable
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE carry (
      year INTEGER NOT NULL,
      margin TEXT NOT NULL CHECK (margin NOT GLOB '*[^a-zA-Z0-9|:@_-]*'),
      error INTEGER NOT NULL,
      PRIMARY KEY (year, margin)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
