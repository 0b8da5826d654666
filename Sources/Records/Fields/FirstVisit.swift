/// Whether this is the visitor's first visit of the month: only `yes` counts as a person.
package enum FirstVisit: String, Coded {
  case yes = "oui"
  case no = "non"
  case unknown = "ne_sait_pas"
  case notAsked = "non_demande"
}
