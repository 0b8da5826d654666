import Terminal

extension Ask.Option {
  /// An option whose identifier is the beginning of its label.
  init(_ id: String, _ label: String, also: [String] = []) {
    self.init(id: id, label: label, also: also)
  }
}

extension [Ask.Option] {
  /// 1. Smartphone  2. Ordinateur  3. Tablette  4. Téléphone sans internet  5. Aucun
  static let devices = [
    Ask.Option("smartphone", "Smartphone", also: ["mobile", "portable"]),
    Ask.Option("computer", "Ordinateur", also: ["PC"]),
    Ask.Option("tablet", "Tablette"),
    Ask.Option("telephone", "Téléphone sans internet"),
    Ask.Option("nothing", "Aucun"),
  ]

  /// 1. Oui, seul  2. Oui, avec de l’aide  3. Oui, mais je ne la lis pas  4. Non
  static let mailbox = [
    Ask.Option("alone", "Oui, seul"),
    Ask.Option("helped", "Oui, avec de l’aide"),
    Ask.Option("lost", "Oui, mais je ne la lis pas"),
    Ask.Option("none", "Non"),
  ]

  /// 1. Moins de 18 ans  2. 18-25 ans  3. 26-59 ans  4. 60 ans et plus
  static let ages = [
    Ask.Option("child", "Moins de 18 ans"),
    Ask.Option("young", "18-25 ans"),
    Ask.Option("adult", "26-59 ans"),
    Ask.Option("senior", "60 ans et plus"),
  ]

  func numbered(_ numbers: Int...) -> [Numbered] { numbers.map { Numbered($0, self[$0 - 1]) } }
}

extension PromptGrammar {
  static let french = PromptGrammar(
    ReservedWords(
      [
        .help: ["aide-moi"], .back: ["retour", "précédent"], .skip: ["passer"], .menu: ["menu"],
        .pause: ["pause"], .hide: ["cacher"], .emergency: ["urgence"], .quit: ["quitter"],
        .doesNotKnow: ["ne sait pas", "nsp"],
      ],
      all: ["tous", "toutes"],
      none: ["aucun", "aucune"],
      consent: [["o", "oui"], ["n", "non"]]
    )
  )
}
