/// Why the agent's own judgement differs from the computed level.
package enum JudgementReason: String, Coded {
  case seenDoing = "vu_en_situation"
  case answersUnsure = "reponses_peu_sures"
  case helperAnswered = "aidant_a_repondu"
  case knownVisitor = "personne_connue"
  case temporary = "difficulte_passagere"
  case notAsked = "sans_objet"
}
