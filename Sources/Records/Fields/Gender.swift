/// The gender of the visitor, under the codes of the Coop.
package enum Gender: String, Coded {
  case female = "feminin"
  case male = "masculin"
  case notGiven = "non_communique"
  case notAsked = "non_demande"
}
