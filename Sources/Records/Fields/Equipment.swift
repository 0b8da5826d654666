/// What the visitor owns, under the situations of Carnet de bord.
package enum Equipment: String, Coded {
  case computer = "ordinateur"
  case smartphone
  case tablet = "tablette"
  case none = "aucun"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
