/// How the visitor came, under the media of Mon Suivi Social.
package enum Channel: String, Coded {
  case walkIn = "accueil_spontane"
  case appointment = "accueil_rdv"
  case telephone
  case email = "courriel"
  case letter = "courrier"
  case video = "visio"
  case home = "domicile"
  case outside = "exterieur"
  case thirdParty = "tiers"
}
