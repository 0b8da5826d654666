import Guides
import Testing

/// A content folder that fits on two screens, written as authors write.
enum SmallContent {
  static func read() throws -> Content {
    let reading = try ContentReader.read(.inMemory(files))
    let errors = reading.findings.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
    return reading.content
  }

  static func questionnaire() throws -> Questionnaire {
    try #require(try read().questionnaires.first)
  }

  static let files = [
    "guides/questionnaires/counter.yaml": questions.replacing(" ?", with: "\u{A0}?"),
    "guides/how-to/mailbox.md": mailbox,
    "guides/how-to/passwords.md": passwords,
    "guides/emergencies/blackmail.md": blackmail,
    "guides/territory.yaml": territory,
    "guides/statistics/tables.yaml": tables,
  ]

  private static let questions = """
    format: 1
    kind: questionnaire
    id: counter
    version: 2
    status: published
    name: "à l’accueil"
    title: "Questions d’accueil"
    minutes: 5
    reviewed: 2026-11-01
    review_before: 2027-05-01
    notice: "Je ne note pas votre nom."
    coverage: 60
    domains:
      skills: { title: "Gestes" }
    questions:
      - id: internet
        ask: "Utilisez-vous Internet ?"
        simple: "Internet, oui ou non ?"
        why: "L’aide part de vos habitudes."
        how: "Un simple message compte aussi."
        form: one_of
        choices:
          - { id: daily,  text: "Tous les jours", points: { skills: 3 } }
          - { id: rarely, text: "Rarement",       points: { skills: 1 } }
          - { id: never,  text: "Jamais",         points: { skills: 0 }, at_most: 1, gate: no-internet }
      - id: account
        ask: "Avez-vous un compte en ligne ?"
        form: one_of
        ask_if: internet is not never
        choices:
          - { id: connects, text: "Oui, je me connecte", points: { skills: 3 } }
          - { id: none,     text: "Non, pas de compte",  points: { skills: 0 } }
      - id: equipment
        ask: "Quels appareils avez-vous ?"
        form: some_of
        records: equipment
        choices:
          - { id: computer, text: "Un ordinateur",  code: [ordinateur] }
          - { id: phone,    text: "Un téléphone",   code: [smartphone] }
          - { id: none,     text: "Rien de cela",   code: [aucun], exclusive: true }
      - id: places
        ask: "Combien de sites utilisez-vous ?"
        form: number
        from: 0
        to: 20
      - id: procedure
        ask: "Comment s’est passée votre dernière démarche ?"
        form: one_of
        non_answers: [prefers_not, not_asked]
        choices:
          - { id: alone,   text: "Faite sans aide",      points: { skills: 3 } }
          - { id: helped,  text: "Faite avec de l’aide", points: { skills: 1 } }
          - { id: gave-up, text: "J’ai renoncé",         points: { skills: 0 }, alert: non-take-up }
    gates:
      no-internet: "Sans Internet, une personne vous accompagne."
    alerts:
      non-take-up: "Un droit est peut-être en attente."
    levels:
      overall:
        - { id: 1, up_to: 20, title: "Accompagnement complet", text: "Une personne fait avec vous." }
        - { id: 2, up_to: 40, title: "Premiers pas", text: "Vous commencez." }
        - { id: 3, up_to: 60, title: "En chemin", text: "Vous avancez." }
        - { id: 4, up_to: 80, title: "Presque autonome", text: "Nous restons là." }
        - { id: 5, title: "Autonome", text: "Revenez quand vous voulez." }
    recommendations:
      - id: rights
        if: procedure is gave-up
        priority: 1
        title: "Reprendre la démarche"
        text: "Un droit se réclame encore."
        help: france_services
      - id: open-account
        if: account is none
        priority: 2
        title: "Ouvrir un compte"
        text: "Une adresse mail est nécessaire."
        guide: mailbox
        sheet: true
      - id: together
        if: level overall is at most 2
        priority: 3
        title: "Avancer à deux"
        text: "Prenez votre temps."
        guide: mailbox
      - id: nothing
        otherwise: true
        priority: 4
        title: "Rien d’urgent"
        text: "Revenez quand vous voulez."
    examples: []
    """

  private static let mailbox = """
    ---
    format: 1
    kind: guide
    id: mailbox
    version: 1
    status: published
    title: "Créer une adresse mail"
    summary: "Trois étapes."
    words: "mail, courriel"
    minutes: 20
    audience: both
    theme: email
    at_hand:
      - "Un téléphone"
    non_digital: "Demandez un courrier."
    legal: "La personne tape son mot de passe."
    reviewed: 2026-11-01
    review_before: 2027-05-01
    to_verify:
      - "Le délai de quatre mois."
    ---

    # Chercher une adresse {#search}

    Regardez dans le téléphone.

    ? Trouvez-vous une adresse ?
    - oui → {step:send}
    - non → {step:create}

    # Créer l’adresse {#create}

    Suivez aussi {guide:passwords}.

    1. Tapez un nom.
    2. Tapez un code.

    > [!safety] Ne donnez ce code à personne.

    ! Si ça bloque : « Nom déjà pris » → revenez à {step:search}.

    # Envoyer un message {#send}

    - Écrivez **Bonjour**.
    """

  private static let passwords = """
    ---
    format: 1
    kind: guide
    id: passwords
    version: 1
    status: published
    title: "Retrouver un mot de passe"
    summary: "Une étape."
    words: "code, oubli"
    minutes: 10
    audience: both
    theme: email
    non_digital: "Téléphonez."
    reviewed: 2026-01-01
    review_before: 2026-06-01
    ---

    # Demander un code {#ask}

    Voyez [le site](https://exemple.fr).
    """

  private static let blackmail = """
    ---
    format: 1
    kind: emergency
    id: blackmail
    version: 1
    status: published
    title: "Chantage"
    summary: "Trois gestes."
    words: "menace"
    minutes: 10
    audience: both
    theme: securite_numerique
    non_digital: "Appelez le 17."
    reviewed: 2026-11-01
    review_before: 2027-05-01
    ---

    # Ne pas payer {#pay}

    Ne payez rien.
    """

  private static let territory = """
    format: 1
    kind: territory
    id: valley
    title: "La vallée"
    reviewed: 2026-11-01
    communes:
      - { code: "76231", name: "Elbeuf", postcode: "76500", latitude: 49.27, longitude: 0.99, population: 15909 }
      - { code: "76540", name: "Rouen", postcode: "76000", latitude: 49.44, longitude: 1.09, population: 117853 }
    sites:
      - { code: "elbeuf", name: "Elbeuf, mairie", commune: "76231" }
      - { code: "rouen", name: "Rouen, mairie", commune: "76540" }
    """

  private static let tables = """
    format: 1
    kind: tables
    tables:
      - { id: visits, chapter: activity, title: "Participations", by: [] }
      - { id: persons, chapter: activity, title: "Premières visites", by: [], only: { firstVisit: [oui] } }
      - { id: ages, chapter: people, title: "Âges", by: [ageBand] }
      - { id: age-levels, chapter: autonomy, title: "Niveau selon l’âge", by: [ageBand, level] }
      - { id: incidents, chapter: safety, title: "Incidents", by: [incident], territory_only: true }
    """
}
