extension Fixture {
  static let soundQuestionnaire = """
    # Le questionnaire d’accueil.
    format: 1
    kind: questionnaire
    id: counter
    version: 1
    status: published
    title: "Où en êtes-vous ?"
    minutes: 5
    reviewed: 2026-11-21
    review_before: 2027-05-21
    notice: "Vous pouvez refuser chaque question."
    coverage: 60
    sources:
      - { title: "Insee", url: "https://www.insee.fr" }
    domains:
      access: { title: "Accès" }
    questions:
      - id: internet
        ask: "Utilisez-vous Internet ?"
        form: one_of
        weight: 1                # commentaire permis
        choices:
          - { id: daily, text: "Tous les jours", points: { access: 3 } }
          - { id: never, text: "Jamais", points: { access: 0 }, at_most: 1, gate: no-internet, alert: alone }
      - id: email
        ask: "Avez-vous une adresse mail ?"
        form: one_of
        records: email
        ask_if: internet is not never
        choices:
          - { id: own, text: "Oui, seul", points: { access: 3 }, code: autonome }
          - { id: none, text: "Non", points: { access: 0 }, code: aucune_adresse }
      - id: devices
        ask: "Quels appareils avez-vous ?"
        form: some_of
        choices:
          - { id: phone, text: "Un téléphone" }
          - { id: nothing, text: "Rien", exclusive: true }
      - id: ease
        ask: "De 1 à 5, êtes-vous à l’aise ?"
        form: scale
        from: 1
        to: 5
      - id: helped
        ask: "Quelqu’un vous aide ?"
        form: yes_no
        points: { yes: { access: 1 }, no: { access: 2 } }
    gates:
      no-internet: "Sans Internet, il faut quelqu’un."
    alerts:
      alone: { text: "Personne isolée.", urgent: true, guide: create-a-mailbox }
    levels:
      overall:
        - { id: 1, up_to: 50, title: "À accompagner", text: "On avance à deux." }
        - { id: 2, title: "Autonome", text: "Vous savez faire." }
    recommendations:
      - id: open-a-mailbox
        if: email is none and (level overall is unknown or devices contains phone)
        priority: 1
        title: "Créer une adresse mail"
        text: "Vingt minutes ensemble."
        guide: create-a-mailbox
        help: mediation
        sheet: true
      - id: nothing-urgent
        otherwise: true
        title: "Revenez quand vous voulez"
    examples:
      - name: "Sans adresse"
        answers: { internet: daily, email: none, devices: [phone], ease: 2, helped: no }
        expect: { level: 1, recommendations: [open-a-mailbox], not_asked: [] }

    """

  static let soundGuide = """
    ---
    format: 1
    kind: guide
    id: create-a-mailbox
    version: 1
    status: published
    title: "Créer une adresse mail"
    summary: "Choisir un service, puis écrire."
    words: "mail, e-mail, boîte"
    minutes: 20
    audience: both
    theme: email
    at_hand:
      - "Un téléphone"
    non_digital: "Un courrier suffit souvent."
    reviewed: 2026-11-21
    review_before: 2027-05-21
    sources:
      - { title: "Service-Public.fr", url: "https://www.service-public.fr" }
    ---

    # Choisir un service {#choose}

    Demandez **à quoi** servira *cette* adresse, voyez [la Cnil](https://www.cnil.fr).
    Une {term:messagerie} suffit, comme dans {guide:create-a-mailbox}.

    - gratuit
    - connu,
      et sûr

    1. ouvrir
    2. choisir

    > [!warning] Jamais l’année
    > de naissance.

    ? Le service demande un numéro ?
    - oui → {step:number}
    - non → {step:done}

    # Donner un numéro {#number}

    ! Si ça bloque : le code n’arrive pas → attendez une minute.

    # Terminé {#done}

    Un message est parti.

    """

  static let soundTerritory = """
    format: 1
    kind: territory
    id: metropole
    title: "Métropole"
    reviewed: 2026-11-21
    sources:
      - { title: "Insee", url: "https://www.insee.fr", licence: "Licence Ouverte 2.0" }
    communes:
      - { code: "76540", name: "Rouen", postcode: "76000", latitude: 49.44, longitude: 1.09, population: 117853 }
      - { code: "76681", name: "Sotteville-lès-Rouen", postcode: "76300", latitude: 49.41, longitude: 1.09 }
    sites:
      - { code: "rouen", name: "Rouen, accueil", commune: "76540" }

    """

  static let soundTables = """
    format: 1
    kind: tables
    tables:
      - { id: visits, chapter: activity, title: "Participations", by: [] }
      - { id: levels, chapter: autonomy, title: "Niveaux", by: [ageBand, level], only: { firstVisit: [oui] }, territory_only: true }

    """

  static let soundPlaces = """
    id,nom,pivot,commune,code_postal,code_insee,adresse,latitude,longitude,services,date_maj
    un,Maison,,Rouen,76000,76540,"1, rue du Port",49.44,1.09,Aide aux démarches administratives|Autre,2024-08-01

    """

  static let soundObjectives = """
    format: 1
    kind: objectives
    objectives:
      - id: people
        axis: "Accompagner"
        family: usage
        title: "Participations"
        indicator: { table: visits, only: { firstVisit: [oui] }, share: yes }
        start: 10
        target: 80.5
        by: 2028-12
        unit: "%"
        source: "Exemple."
        frequency: "annuelle"
      - id: trained
        axis: "Former"
        family: avancement
        title: "Agents formés"
        indicator: { external: yes }
        start: 0
        target: 120
        by: 2027-12
        unit: "agents"
        source: "Exemple."
        frequency: "semestrielle"

    """

  static let soundGlossary = """
    format: 1
    kind: glossary
    terms:
      - { term: "boîte mail", text: "L’endroit où vos mails arrivent.", en: "Where e-mails arrive.", also: ["messagerie"] }
      - { term: "CAF", text: "La caisse d’allocations familiales." }

    """
}
