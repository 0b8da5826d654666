/// The visit that most tests repeat: what is typed after the start line, one line per prompt.
enum SampleVisit {
  /// The main need, eight questions, the result, three closing questions.
  static let answers = ["7", "2", "1", "1", "2", "2", "2", "2", "1", "", "2", "2", "1"]
  /// The start line, the visit, and the word that saves it.
  static let lines = ["1"] + answers + ["o"]

  /// The rows that it leaves in the journal.
  static let rows = """
    site=sotteville period=WEEK kind=individuel channel=accueil_spontane minutes=de_10_a_29 \
    connection=fixe_domicile email=avec_aide ageBand=non_demande gender=non_demande \
    status=non_demande residence=non_demande firstVisit=non_demande questionnaire=counter \
    questionnaireVersion=1 level=4 judgementReason=sans_objet barrier=peur_de_se_tromper \
    help=j_accompagne frame=sans_objet outcome=finalisee referral=aucune incident=aucun
    interactionEquipment: equipment=ordinateur
    interactionEquipment: equipment=smartphone
    interactionTheme: rank=1 theme=argent_impots
    """
}
