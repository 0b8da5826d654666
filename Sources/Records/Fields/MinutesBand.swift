/// How long the interaction lasted; the bounds of 30, 60 and 120 minutes are those of the Coop.
package enum MinutesBand: String, Coded {
  case under10 = "moins_de_10"
  case from10 = "de_10_a_29"
  case from30 = "de_30_a_59"
  case from60 = "de_60_a_119"
  case from120 = "a_partir_de_120"
}
