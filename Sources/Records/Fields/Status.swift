/// The social status of the visitor, under the codes of the Coop.
package enum Status: String, Coded {
  case retired = "retraite"
  case unemployed = "sans_emploi"
  case employed = "en_emploi"
  case student = "scolarise"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
