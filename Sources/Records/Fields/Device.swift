/// What was used during the interaction, under the codes of the Coop.
package enum Device: String, Coded {
  case computer = "ordinateur"
  case telephone
  case tablet = "tablette"
  case other = "autre"
  case none = "aucun"
}
