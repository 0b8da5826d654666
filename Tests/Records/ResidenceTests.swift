import Testing

@testable import Records

struct `A residence` {
  @Test(arguments: [
    ("76540", Residence.commune("76540")), ("2A004", .commune("2A004")),
    ("2B033", .commune("2B033")), ("hors_territoire", .outside),
    ("non_communique", .notGiven), ("non_demande", .notAsked),
  ])
  func `reads the code it writes`(_ code: String, _ residence: Residence) {
    #expect(Residence(code) == residence)
    #expect(residence.code == code)
  }

  @Test(arguments: [
    "", "7654", "765400", "76 40", "76S40", "A2004", "2C004", "2a004", "7654A", "76540 ", "Rouen",
    "٧٦٥٤٠", "rue 1", "12;34",
  ])
  func `nothing else is a residence`(_ code: String) {
    #expect(Residence(code) == nil)
  }
}
