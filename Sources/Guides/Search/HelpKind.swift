/// The kinds of help that a recommendation looks for among the places.
package enum HelpKind: String, CaseIterable, Sendable {
  case franceServices = "france_services"
  case mediation
  case equipment
  case connection
  case procedures
  case emergency
}
