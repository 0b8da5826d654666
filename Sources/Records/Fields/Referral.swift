/// The kind of place the visitor was sent to, under the codes of the Coop.
package enum Referral: String, Coded {
  case competentBody = "operateur_ou_organisme_en_charge"
  case procedures = "aide_aux_demarches_administratives"
  case administration
  case mediation = "mediation_numerique"
  case social = "aide_sociale"
  case employment = "insertion_professionnelle"
  case other = "autre"
  case none = "aucune"
}
