package import Guides
package import Records

/// One thing that happened in an interview; the list of them is all there is to keep.
package enum Event: Sendable, Hashable {
  case answered(question: String, Answer)
  case judged(Judgement?)
  case setAside(recommendation: String, SettingAside)
  case undone
  case redone
}

/// Why an agent set a recommendation aside.
package enum SettingAside: String, Coded {
  case alreadyDone = "deja_fait"
  case notWanted = "pas_souhaite"
  case notSuitable = "pas_adapte"
  case later = "plus_tard"
}
