extension Journal {
  /// The third layout: what stays of a closed month until the purge, and what no row may tell.
  static let keepingSchema = [
    """
    CREATE TABLE keptInteraction (
      key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
      site TEXT REFERENCES site,
      commune TEXT REFERENCES commune,
      period TEXT NOT NULL CHECK (
        period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR period GLOB '[0-9][0-9][0-9][0-9]-T[1-4]'),
      ageBand TEXT NOT NULL CHECK (ageBand IN (
        'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre',
        'vingt_cinq_trente_neuf', 'quarante_cinquante_neuf', 'soixante_soixante_neuf',
        'soixante_dix_plus', 'non_communique', 'non_demande',
        'moins_de_vingt_cinq', 'vingt_cinq_cinquante_neuf', 'soixante_plus', 'regroupe')),
      kind TEXT NOT NULL CHECK (kind IN (
        'individuel', 'collectif', 'ponctuel')),
      minutes TEXT NOT NULL CHECK (minutes IN (
        'moins_de_10', 'de_10_a_29', 'de_30_a_59', 'de_60_a_119', 'a_partir_de_120')),
      level TEXT NOT NULL CHECK (level IN ('1', '2', '3', '4', '5', 'inconnu', 'non_evalue')),
      help TEXT NOT NULL CHECK (help IN (
        'je_forme', 'j_accompagne', 'je_fais', 'information_seule')),
      outcome TEXT NOT NULL CHECK (outcome IN (
        'finalisee', 'a_finaliser_en_autonomie', 'doit_revenir', 'oriente_vers_structure',
        'renoncement', 'blocage_administratif')),
      CHECK (site IS NULL OR commune IS NULL)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE objection (
      month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
      site TEXT NOT NULL REFERENCES site,
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (month, site)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE upkeep (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      laidAnewIn TEXT CHECK (laidAnewIn GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
      mayBeCopied INTEGER NOT NULL CHECK (mayBeCopied BETWEEN 0 AND 1)
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT INTO upkeep VALUES (1, NULL, 0)",
  ]
}
