extension Fixture {
  static let structure: [Fixture] = [
    .questionnaire("an unknown key", "minutes: 5", by: "minutes: 5\nminute: 5 ❌B101"),
    .questionnaire(
      "a missing key",
      "  - id: ease\n    ask: \"De 1 à 5, êtes-vous à l’aise ?\"\n",
      by: "  - id: ease ❌B102\n"
    ),
    .questionnaire("a list for a mapping", "{ title: \"Accès\" }", by: "[] ❌B103"),
    .questionnaire("a word for a number", "minutes: 5", by: "minutes: cinq ❌B103"),
    .questionnaire(
      "an identifier with an accent",
      "{ id: nothing, text: \"Rien\", exclusive: true }",
      by: "{ id: Rien du tout, text: \"Rien\" } ❌B104"
    ),
    .questionnaire(
      "a choice met twice",
      "{ id: nothing, text: \"Rien\", exclusive: true }",
      by: "{ id: phone, text: \"Rien\" } ❌B105"
    ),
    .questionnaire("another identifier than the file", "id: counter", by: "id: desk ❌B106"),
    .questionnaire("an unknown form", "form: scale", by: "form: scales ❌B107"),
    .questionnaire("an unknown field", "records: email", by: "records: mail ❌B107"),
    .questionnaire("an unknown code", "code: autonome", by: "code: seul ❌B107"),
    .questionnaire("an unknown help", "help: mediation", by: "help: mediations ❌B107"),
    .questionnaire(
      "one choice only",
      "    choices:\n      - { id: phone, text: \"Un téléphone\" }\n"
        + "      - { id: nothing, text: \"Rien\", exclusive: true }",
      by: "    choices:\n      - { id: phone, text: \"Un téléphone\" } ❌B108"
    ),
    .questionnaire(
      "choices of a number",
      "    form: scale",
      by: "    form: number\n    choices: [] ❌B109"
    ),
    .questionnaire("a newer format", "format: 1", by: "format: 2 ❌B110"),
    .questionnaire("a day that does not exist", "2027-05-21", by: "2027-02-30 ❌B113"),
    .questionnaire(
      "a point outside its scale",
      "    to: 5",
      by:
        "    to: 5\n    choices: [{ id: 1, text: \"Pas du tout\" }, { id: 9, text: \"Très\" }] ❌B114"
    ),
    .questionnaire("a weight out of range", "weight: 1", by: "weight: 11 ❌B114"),
    .questionnaire(
      "a word of the language of conditions",
      "{ id: nothing, text: \"Rien\", exclusive: true }",
      by: "{ id: answered, text: \"Rien\" } ❌B115"
    ),
    .questionnaire(
      "a condition and its absence",
      "    otherwise: true",
      by: "    if: email is none\n    otherwise: true ❌B116"
    ),
    .questionnaire(
      "a code that fills nothing",
      "{ id: phone, text: \"Un téléphone\" }",
      by: "{ id: phone, text: \"Un téléphone\", code: smartphone } ❌B118"
    ),
    .questionnaire(
      "points above three",
      "\"Tous les jours\", points: { access: 3 }",
      by: "\"Tous les jours\", points: { access: 4 ❌D305 }"
    ),
    .questionnaire("points of nobody", "{ access: 1 }", by: "{ acces: 1 } ❌D301"),
    .questionnaire("a coverage of zero", "coverage: 60", by: "coverage: 0 ❌D308"),
    .questionnaire(
      "levels that go down",
      "- { id: 2, title: \"Autonome\"",
      by: "- { id: 2, up_to: 40, title: \"B\" } ❌D303\n    - { id: 3, title: \"Autonome\""
    ),
    .questionnaire(
      "a last level with an end",
      "{ id: 2, title",
      by: "{ id: 2, up_to: 90 ❌D303, title"
    ),
    .questionnaire("a link without https", "https://www.insee.fr", by: "http://www.insee.fr ❌E411"),
  ]

  static let logic: [Fixture] = [
    .questionnaire(
      "a condition cut short",
      "ask_if: internet is not never",
      by: "ask_if: internet is ❌C201"
    ),
    .questionnaire(
      "and with or",
      "ask_if: internet is not never",
      by: "ask_if: internet is daily and internet is never or internet is daily ❌C202"
    ),
    .questionnaire("a question misspelt", "if: email is none", by: "if: emial is none ❌C203"),
    .questionnaire(
      "a choice misspelt",
      "internet is not never",
      by: "internet is not neverr ❌C204"
    ),
    .questionnaire(
      "the wrong test",
      "or devices contains phone)",
      by: "or devices is phone) ❌C205"
    ),
    .questionnaire("a question asked later", "internet is not never", by: "ease > 2 ❌C206"),
    .questionnaire("an unknown guide", "    guide: create-a-mailbox", by: "    guide: mail ❌C216"),
    .questionnaire(
      "an exclusive choice among one",
      "{ id: daily, text: \"Tous les jours\", points: { access: 3 } }",
      by: "{ id: daily, text: \"Tous les jours\", exclusive: true } ❌C218"
    ),
    .questionnaire("an unknown gate", "gate: no-internet", by: "gate: no-network ❌C221"),
    .questionnaire("an unknown alert", "alert: alone", by: "alert: isolated ❌C222"),
    .questionnaire(
      "an unknown recommendation",
      "recommendations: [open-a-mailbox]",
      by: "recommendations: [open-a-mail-box ❌C223]"
    ),
    .questionnaire("a level beyond the scale", "at_most: 1", by: "at_most: 3 ❌D309"),
    Fixture(
      "a counter in no commune",
      files: [
        territory: replacing(
          "commune: \"76540\"",
          by: "commune: \"76541\" ❌C224",
          in: soundTerritory
        )
      ]
    ),
  ]
}
