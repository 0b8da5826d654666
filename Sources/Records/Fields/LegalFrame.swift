/// Under which frame the agent acted in the visitor's place.
package enum LegalFrame: String, Coded {
  case aidantsConnect = "aidants_connect"
  case paperMandate = "mandat_papier"
  case none = "aucun"
  case notApplicable = "sans_objet"
}
