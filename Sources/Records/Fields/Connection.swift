/// How the visitor reaches the Internet, under the situations of Carnet de bord.
package enum Connection: String, Coded {
  case home = "fixe_domicile"
  case mobileOnly = "mobile_seul"
  case limited = "insuffisante"
  case noCoverage = "absente_zone_blanche"
  case tooExpensive = "absente_cout"
  case refused = "absente_refus"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
