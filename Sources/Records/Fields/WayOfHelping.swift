/// Who holds the keyboard, under the words of the CNIL's kit for social workers.
package enum WayOfHelping: String, Coded {
  case teaching = "je_forme"
  case together = "j_accompagne"
  case instead = "je_fais"
  case information = "information_seule"
}
