/// The age bands of the Coop, which are never derived from a year of birth.
package enum AgeBand: String, Coded {
  case under12 = "moins_de_douze"
  case from12 = "douze_dix_huit"
  case from18 = "dix_huit_vingt_quatre"
  case from25 = "vingt_cinq_trente_neuf"
  case from40 = "quarante_cinquante_neuf"
  case from60 = "soixante_soixante_neuf"
  case from70 = "soixante_dix_plus"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
