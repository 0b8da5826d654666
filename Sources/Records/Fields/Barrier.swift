/// What hinders the visitor most; the first four motives are those of the Baromètre du numérique 2025.
package enum Barrier: String, Coded {
  case fearOfMistakes = "peur_de_se_tromper"
  case badlyDesigned = "site_mal_concu"
  case administrativeLanguage = "langage_administratif"
  case lackOfSkills = "manque_de_competences"
  case equipment = "materiel_ou_connexion"
  case cost = "cout"
  case literacy = "lecture_ecriture"
  case language = "langue"
  case adaptation = "besoin_adaptation"
  case trust = "confiance_securite"
  case noInterest = "pas_d_interet"
  case none = "aucun"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
