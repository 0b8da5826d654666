import Foundation

extension Fixture {
  private static let ask = "    ask: \"Quels appareils avez-vous ?\""

  private static let tip = "Un message est parti."

  static let texts: [Fixture] = [
    .guide(
      "a sentence of more than twenty words",
      tip,
      by: "Un message est parti hier soir, puis un autre ce matin, et le dernier partira demain, "
        + "si tout va bien, avec la photo. ❌E401"
    ),
    .questionnaire(
      "an easy sentence of more than twelve words",
      ask,
      by: ask
        + "\n    simple: \"Chez vous, quels appareils avez-vous, petits ou grands, anciens ou "
        + "neufs, à vous ?\" ❌E401"
    ),
    .questionnaire(
      "a question of more than 120 signs",
      ask,
      by: "    ask: \"Quels appareils électroniques raccordables gardez-vous habituellement, "
        + "anciennement ou nouvellement achetés, rangés soigneusement ?\" ❌E416"
    ),
    .questionnaire(
      "two questions in one",
      ask,
      by: "    ask: \"Avez-vous un téléphone, et savez-vous l’allumer ?\" ❌E402"
    ),
    .questionnaire(
      "two question marks",
      ask,
      by: "    ask: \"Quels appareils avez-vous ? Depuis quand ?\" ❌E402"
    ),
    .questionnaire(
      "and/or",
      ask,
      by: "    ask: \"Avez-vous un téléphone et/ou une tablette ?\" ❌E402"
    ),
    .guide("a double negation", tip, by: "Ce n’est pas impossible. ❌E403"),
    .questionnaire(
      "a negative question",
      ask,
      by: "    ask: \"N’avez-vous pas de téléphone ?\" ❌E403"
    ),
    .guide("an acronym of nobody", tip, by: "Appelez la CPAM. ❌E404"),
    .guide("a word of the trade", tip, by: "Ouvrez un onglet. ❌E405"),
    .guide("a familiar address", tip, by: "Prends ton téléphone. ❌E406"),
    .guide("a text that waits", tip, by: "À compléter. ❌E407"),
    .guide("a plain space before a sign", tip, by: "Est-il parti␣? ❌E408"),
    .guide("a sign stuck to its word", tip, by: "Est-il parti? ❌E408"),
    .guide("a plain space inside quotes", tip, by: "Lisez «␣oui ». ❌E408"),
    .guide("somebody’s name", tip, by: "Appelez Zoé Martin. ❌E409"),
    .questionnaire("a question about a name", ask, by: "    ask: \"Quel est votre nom ?\" ❌E410"),
    .guide("a number with a digit too few", tip, by: "Appelez le 02 35 12 34 5. ❌E413"),
    .guide(
      "a review put off for two years",
      "review_before: 2027-05-21",
      by: "review_before: 2028-11-21 ❌E414"
    ),
    .guide(
      "a review that is late",
      "reviewed: 2026-11-21\nreview_before: 2027-05-21",
      by: "reviewed: 2026-01-05\nreview_before: 2026-11-20 ❌E414"
    ),
  ]
}
