/// How following a guide ended.
package enum GuideEnding: String, Coded {
  case finished = "termine"
  case technicalBlock = "interrompu_blocage_technique"
  case outOfTime = "interrompu_temps"
  case missingDocument = "interrompu_piece_manquante"
  case abandoned = "abandonne_par_usager"
}
