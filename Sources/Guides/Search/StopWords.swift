/// Words that say nothing of what somebody needs, folded, in French and in English.
enum StopWords {
  static let all: Set<String> = french.union(english)

  private static let french: Set<String> = [
    "a", "ai", "ais", "alors", "apres", "as", "au", "aussi", "aux", "avec", "avoir", "besoin",
    "bonjour", "c", "ca", "car", "ce", "cela", "ces", "cet", "cette", "chez", "ci", "comment",
    "d", "dans", "de", "des", "donc", "dois", "du", "elle", "en", "est", "et", "etre", "fait",
    "faire", "faut", "il", "ils", "j", "je", "l", "la", "le", "les", "leur", "lui", "m", "ma",
    "mais", "me", "mes", "moi", "mon", "n", "ne", "nos", "notre", "nous", "on", "ou", "par",
    "pas", "peu", "peut", "peux", "plus", "pour", "pourquoi", "puis", "qu", "quand", "que",
    "quel", "quelle", "qui", "quoi", "s", "sa", "se", "ses", "si", "son", "sont", "sur", "svp",
    "t", "ta", "te", "tes", "toi", "ton", "tu", "un", "une", "veut", "veux", "voudrais", "vos",
    "votre", "vous", "y",
  ]

  private static let english: Set<String> = [
    "about", "an", "and", "are", "at", "be", "but", "by", "can", "do", "does", "for", "from",
    "get", "has", "have", "hello", "help", "her", "his", "how", "i", "in", "is", "it", "its",
    "my", "need", "not", "of", "or", "our", "please", "she", "so", "that", "the", "their", "them",
    "they", "this", "to", "want", "was", "we", "what", "when", "where", "which", "who", "why",
    "with", "you", "your",
  ]
}
