/// The nature of an interaction, under the codes of the Coop.
package enum Kind: String, Coded {
  case individual = "individuel"
  case workshop = "collectif"
  case brief = "ponctuel"
}
