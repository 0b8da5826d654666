extension Fixture {
  /// At least one fault for each code that can be reported of one content folder.
  static let faulty =
    writing + structure + logic + guides + folders + versions + catalogues + links + scores + texts

  private static let writing: [Fixture] = [
    .questionnaire(
      "a colon in a text without quotes",
      "    ask: \"Quels appareils avez-vous ?\"",
      by: "    ask: Dites-moi : quels appareils ? ❌A001"
    ),
    .questionnaire(
      "a colon between brackets",
      "{ id: phone, text: \"Un téléphone\" }",
      by: "{ id: phone, text: Attention : téléphone } ❌A001"
    ),
    .questionnaire(
      "a colon in the text of a list",
      "  - { title: \"Insee\", url: \"https://www.insee.fr\" }",
      by: "  - Attention : ceci est un texte ❌A001 ❌B103"
    ),
    .questionnaire(
      "a hash that cuts a sentence",
      "title: \"Où en êtes-vous ?\"",
      by: "title: La touche # puis 1 ❌A002"
    ),
    .questionnaire(
      "a text that starts with an at sign",
      "title: \"Où en êtes-vous ?\"",
      by: "title: @accueil ❌A003"
    ),
    .questionnaire(
      "a text that starts with a bracket",
      "title: \"Où en êtes-vous ?\"",
      by: "title: [Important] lisez ceci ❌A003"
    ),
    .questionnaire(
      "an apostrophe between single quotes",
      "title: \"Où en êtes-vous ?\"",
      by: "title: 'l'ordinateur' ❌A004"
    ),
    .questionnaire(
      "a tab",
      "    weight: 1                # commentaire permis",
      by: "    weight:\t1 ❌A005"
    ),
    .questionnaire(
      "the same key twice",
      "minutes: 5",
      by: "minutes: 5\nminutes: 6 ❌A006"
    ),
    .questionnaire(
      "the same key twice between brackets",
      "{ id: phone, text: \"Un téléphone\" }",
      by: "{ id: phone, text: \"Un\", text: \"Deux\" } ❌A006"
    ),
    .questionnaire(
      "an identifier that YAML reads otherwise",
      "{ id: nothing, text: \"Rien\", exclusive: true }",
      by: "{ id: on, text: \"Rien\" } ❌A007"
    ),
    .questionnaire(
      "a quote never closed",
      "    ask: \"Quels appareils avez-vous ?\"",
      by: "    ask: \"Quels appareils avez-vous ? ❌A008"
    ),
    .questionnaire(
      "a quote never closed between brackets",
      "{ id: phone, text: \"Un téléphone\" }",
      by: "{ id: phone, text: \"Un téléphone } ❌A008"
    ),
    .questionnaire(
      "a zero-width space",
      "title: \"Où en êtes-vous ?\"",
      by: "title: \"Où en\u{200B} êtes-vous ?\" ❌A009"
    ),
    .questionnaire(
      "a no-break space after a key",
      "title: \"Où en êtes-vous ?\"",
      by: "title:\u{A0}\"Où en êtes-vous ?\" ❌A009"
    ),
    .questionnaire("an anchor", "minutes: 5", by: "minutes: &five 5 ❌A010"),
    .questionnaire(
      "two documents in one file",
      "minutes: 5",
      by: "minutes: 5\n--- ❌A011"
    ),
    .questionnaire(
      "brackets inside brackets",
      "minutes: 5",
      by: "minutes: \(String(repeating: "[", count: 40)) ❌A013"
    ),
    .questionnaire(
      "curly quotes in place of straight ones",
      "title: \"Où en êtes-vous ?\"",
      by: "title: “Où en êtes-vous ?” ❌A015"
    ),
    .questionnaire(
      "quotes inside quotes",
      "title: \"Où en êtes-vous ?\"",
      by: "title: \"Dites \"bonjour\" d’abord\" ❌A016"
    ),
    .questionnaire(
      "a comma that cuts a text",
      "{ id: phone, text: \"Un téléphone\" }",
      by: "{ id: phone, text: Oui, seul } ❌A017"
    ),
    .questionnaire(
      "no space after a colon",
      "title: \"Où en êtes-vous ?\"",
      by: "title:\"Où en êtes-vous ?\" ❌A018"
    ),
    .questionnaire(
      "a bracket never closed",
      "  access: { title: \"Accès\" }",
      by: "  access: { title: \"Accès\" ❌A019"
    ),
  ]
}
