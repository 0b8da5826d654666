import Foundation

extension Fixture {
  static let links: [Fixture] = [
    .guide(
      "a step off every way",
      "# Donner un numéro {#number}",
      by: "# Appeler {#call} ❌C217\n\nAppelez.\n\n# Donner un numéro {#number}"
    ),
    .questionnaire(
      "an alert that nothing raises",
      "  alone: { text: ",
      by: "  lost: \"Perdu.\" ❌C217\n  alone: { text: "
    ),
    .questionnaire(
      "a gate that nothing names",
      "  no-internet: \"Sans",
      by: "  lost: \"Perdu.\" ❌C217\n  no-internet: \"Sans"
    ),
    .questionnaire(
      "no way to say none",
      "  - id: devices\n    ask: \"Quels appareils avez-vous ?\"\n    form: some_of\n    choices:\n"
        + "      - { id: phone, text: \"Un téléphone\" }\n"
        + "      - { id: nothing, text: \"Rien\", exclusive: true }",
      by: "  - id: devices ❌C219\n    ask: \"Quels appareils avez-vous ?\"\n    form: some_of\n"
        + "    choices:\n      - { id: phone, text: \"Un téléphone\" }\n"
        + "      - { id: other, text: \"Un autre\" }"
    ),
    .guide("a word outside the glossary", "{term:messagerie}", by: "{term:courrier} ❌C225"),
    Fixture(
      "an objective without its table",
      files: [objectives: replacing("table: visits", by: "table: visit ❌C226", in: soundObjectives)]
    ),
    .questionnaire(
      "two ways to say none that score apart",
      "{ id: nothing, text: \"Rien\", exclusive: true }",
      by: "{ id: nothing, text: \"Rien\", exclusive: true }\n"
        + "      - { id: unsure, text: \"Autre\", points: { access: 1 }, exclusive: true } ❌C227"
    ),
  ]

  static let scores: [Fixture] = [
    .questionnaire(
      "a domain that nothing scores",
      "  access: { title: \"Accès\" }",
      by: "  access: { title: \"Accès\" }\n  safety: { title: \"Sécurité\" } ❌D302"
    ),
    .questionnaire(
      "points forgotten",
      "{ id: none, text: \"Non\", points: { access: 0 }, code: aucune_adresse }",
      by: "{ id: none, text: \"Non\", code: aucune_adresse } ❌D307"
    ),
  ]

  static let catalogues: [Fixture] = [
    Fixture(
      "a month in full",
      files: [objectives: replacing("2028-12", by: "décembre 2028 ❌B125", in: soundObjectives)]
    ),
    Fixture(
      "an unknown family",
      files: [objectives: replacing("avancement", by: "avance ❌B107", in: soundObjectives)]
    ),
    Fixture(
      "an objective met twice",
      files: [objectives: replacing("id: trained", by: "id: people ❌B105", in: soundObjectives)]
    ),
    Fixture(
      "a figure both given and counted",
      files: [
        objectives: replacing(
          "{ external: yes }",
          by: "{ external: yes, table: visits } ❌B116",
          in: soundObjectives
        )
      ]
    ),
    Fixture(
      "an unknown outcome",
      files: [objectives: replacing("[oui]", by: "[peut-être] ❌B107", in: soundObjectives)]
    ),
    Fixture(
      "a word explained twice",
      files: [
        glossary: replacing("term: \"CAF\"", by: "term: \"Messagerie\" ❌B105", in: soundGlossary)
      ]
    ),
    Fixture(
      "a word without explanation",
      files: [
        glossary: replacing(
          ", text: \"La caisse d’allocations familiales.\"",
          by: " ❌B102",
          in: soundGlossary
        )
      ]
    ),
  ]
}
