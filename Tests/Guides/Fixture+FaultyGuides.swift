import Foundation

extension Fixture {
  static let guides: [Fixture] = [
    .guide("a list cut in two", "2. choisir", by: "\n2. choisir ❌B128"),
    .guide("a list that lost a line", "2. choisir", by: "3. choisir ❌B128"),
    .guide("a heading of level 2", "- gratuit", by: "## Titre ❌B111\n- gratuit"),
    .guide("a table", "- gratuit", by: "| a | b | ❌B111\n\n- gratuit"),
    .guide("an image", "- gratuit", by: "Voir ![image](https://a.fr) ❌B111\n\n- gratuit"),
    .guide("a nested list", "- gratuit", by: "- gratuit\n  - vraiment ❌B111"),
    .guide("code", "- gratuit", by: "``` ❌B111\nls\n```\n- gratuit"),
    .guide("a tag", "- gratuit", by: "Un <b>mot</b> ❌B111 ❌B111\n\n- gratuit"),
    .guide("a plain quotation", "- gratuit", by: "> citation ❌B111\n\n- gratuit"),
    .guide("bold never closed", "- gratuit", by: "- **gratuit ❌B111"),
    .guide("a reference of no kind", "- gratuit", by: "- {page:un} ❌B111"),
    .guide("a step without identifier", "# Terminé {#done}", by: "# Done ❌B112"),
    .guide("a step with capitals", "{#choose}", by: "{#Choose} ❌B104"),
    .guide(
      "a step met twice",
      "# Terminé {#done}",
      by: "# Un {#choose} ❌B105\n\n# Terminé {#done}"
    ),
    .guide("an unknown callout", "> [!warning] Jamais", by: "> [!attention] Jamais ❌B107"),
    .guide("an unknown step", "- oui → {step:number}", by: "- oui → {step:numbr} ❌C220"),
    .guide("an unknown guide", "comme dans {guide:create-a-mailbox}", by: "{guide:mailbox} ❌C216"),
    .guide("a link without https", "https://www.cnil.fr", by: "http://www.cnil.fr) ❌E411\n("),
    .guide(
      "one way only",
      "? Le service demande un numéro ?\n- oui → {step:number}\n",
      by: "? Le service demande un numéro ? ❌B108\n"
    ),
    .guide("a way that leads nowhere", "- non → {step:done}", by: "- non ❌B124"),
    .guide("text before the first step", "# Choisir", by: "Bonjour. ❌B119\n\n# Choisir"),
    .guide(
      "two answers on one line",
      "- oui → {step:number}\n",
      by: "- oui → {step:number}- peut-être → {step:done} ❌B124\n- si → {step:number}\n"
    ),
    .guide(
      "an answer in the question",
      "? Le service demande un numéro ?\n- oui → {step:number}\n",
      by: "? Le service demande un numéro ?- oui → {step:number} ❌B124\n- si → {step:number}\n"
    ),
    .guide(
      "a sign lost before a way out",
      "! Si ça bloque : le code n’arrive pas → attendez une minute.",
      by: "Si ça bloque : le code n’arrive pas → attendez une minute. ❌B127"
    ),
    .guide(
      "an answer cut off from its question",
      "- non → {step:done}",
      by: "- si → {step:number}\n\n- non → {step:done} ❌B127"
    ),
    .guide("a brace alone", "- gratuit", by: "- gratuit} ❌B111"),
    .guide("a hyphen stuck to its text", "  - \"Un téléphone\"", by: "  -\"Un téléphone\" ❌A018"),
    .guide(
      "a hyphen lost",
      "  - \"Un téléphone\"",
      by: "  x \"Un téléphone\"\n  - \"Un papier\" ❌A003"
    ),
    .guide("a list stuck to a sentence", "- gratuit", by: "Choisissez :\n- gratuit ❌B126"),
    .guide("a sentence stuck to a warning", "> de naissance.", by: "de naissance. ❌B126"),
    .guide("a date in French", "reviewed: 2026-11-21", by: "reviewed: 21/11/2026 ❌B113"),
    .guide("an unknown theme", "theme: email", by: "theme: emails ❌B107"),
    .guide("a guide among emergencies", "kind: guide", by: "kind: emergency ❌B117"),
  ]

  static let folders: [Fixture] = [
    Fixture("no front matter", files: [guide: "# Titre {#titre} ❌B120\n\nTexte."]),
    Fixture(
      "no step",
      files: [
        guide: soundGuide.components(separatedBy: "# Choisir")[0]
          + "<!-- vide --> ❌B111 ❌B119 ❌B123"
      ]
    ),
    Fixture(
      "a file name that is no identifier",
      files: [
        "guides/how-to/mailbox.md": replacing(
          "id: create-a-mailbox",
          by: "id: create-a-mailbox ❌B106",
          in: replacing("{guide:create-a-mailbox}", by: "ici", in: soundGuide)
        )
      ]
    ),
    Fixture("a file that nothing reads", files: ["guides/how-to/notes.txt": " ❌B121"]),
    Fixture(
      "a translation alone",
      files: [
        "guides/how-to/create-a-mailbox.en.md": " ❌G610" + soundGuide
      ]
    ),
    Fixture(
      "a translation with a step of its own",
      files: [
        guide: soundGuide,
        "guides/how-to/create-a-mailbox.en.md": replacing(
          "# Terminé {#done}",
          by: "# The end {#end} ❌G609\n\nText.\n\n# Done {#done}",
          in: soundGuide
        ),
      ]
    ),
    Fixture(
      "a table by three fields",
      files: [
        tables: replacing("[ageBand, level]", by: "[ageBand, level, gender] ❌B114", in: soundTables)
      ]
    ),
    Fixture(
      "places without a column",
      files: [
        places: " ❌H701" + replacing("code_postal", by: "postal", in: soundPlaces)
      ]
    ),
    Fixture(
      "a column misspelt",
      files: [places: replacing("latitude", by: "lattitude", in: " ❌H709" + soundPlaces)]
    ),
    Fixture(
      "a service misspelt",
      files: [
        places: replacing(
          "démarches administratives|",
          by: "démarches administratve ❌H710|",
          in: soundPlaces
        )
      ]
    ),
    Fixture(
      "a sign alone in a cell",
      files: [
        places: replacing(
          "Aide aux démarches administratives|Autre",
          by: "x ❌H710",
          in: soundPlaces
        )
      ]
    ),
    Fixture("places with semicolons", files: [places: "id;nom ❌H708\n"]),
    Fixture("a row with a cell too many", files: [places: soundPlaces + "a ❌H702,b\n"]),
    Fixture("a quote never closed in places", files: [places: soundPlaces + "\"a ❌H703\n\n"]),
    Fixture(
      "a latitude with a comma",
      files: [
        places: replacing("49.44", by: "\"49,44\" ❌H704", in: soundPlaces)
      ]
    ),
    Fixture(
      "a date in French",
      files: [
        places: replacing("2024-08-01", by: "1er août ❌H705", in: soundPlaces)
      ]
    ),
    Fixture(
      "a place without name",
      files: [
        places: replacing("Maison", by: " ❌H706", in: soundPlaces)
      ]
    ),
    Fixture(
      "a place met twice",
      files: [
        places: soundPlaces + "un ❌H707,Autre,,Rouen,76000,76540,rue,,,,\n"
      ]
    ),
  ]
}
