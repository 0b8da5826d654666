/// What the visitor makes of electronic mail.
package enum EmailUse: String, Coded {
  case alone = "autonome"
  case helped = "avec_aide"
  case noAddress = "aucune_adresse"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
