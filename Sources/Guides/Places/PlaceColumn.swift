/// The columns of the LaMednum schema that are read, under the names that its files give them.
enum PlaceColumn: String, CaseIterable {
  case id
  case name = "nom"
  case commune
  case postcode = "code_postal"
  case communeCode = "code_insee"
  case address = "adresse"
  case addressComplement = "complement_adresse"
  case latitude
  case longitude
  case typology = "typologie"
  case telephone
  case emails = "courriels"
  case website = "site_web"
  case hours = "horaires"
  case summary = "presentation_resume"
  case detail = "presentation_detail"
  case source
  case itinerancy = "itinerance"
  case updated = "date_maj"
  case services
  case publics = "publics_specifiquement_adresses"
  case adaptations = "prise_en_charge_specifique"
  case fees = "frais_a_charge"
  case programmes = "dispositif_programmes_nationaux"
  case labels = "formations_labels"
  case otherLabels = "autres_formations_labels"
  case access = "modalites_acces"
  case support = "modalites_accompagnement"
  case booking = "prise_rdv"

  /// Those that a file must have; the schema asks for them too.
  static let required: [PlaceColumn] = [
    .id, .name, .commune, .postcode, .communeCode, .address, .updated,
  ]

  /// The columns of the schema that nothing here needs.
  static let unread = ["pivot", "structure_parente", "fiche_acces_libre"]

  /// Whether only words of several letters make sense there: a commune may be called Y.
  var holdsWords: Bool {
    !PlaceColumn.required.contains(self) && self != .latitude && self != .longitude
  }

  /// The words of the schema that mean something here, in the columns where they do.
  var knownValues: [String] {
    switch self {
    case .itinerancy: ["Itinérant", "Fixe"]
    case .services, .programmes: HelpKind.allCases.flatMap(\.words).sorted()
    default: []
    }
  }
}
