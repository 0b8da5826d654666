/// How the request ended: the Coop's former degrees, with giving up and deadlock.
package enum Outcome: String, Coded {
  case done = "finalisee"
  case toFinishAlone = "a_finaliser_en_autonomie"
  case mustComeBack = "doit_revenir"
  case referred = "oriente_vers_structure"
  case gaveUp = "renoncement"
  case deadlock = "blocage_administratif"
}
