import Testing

@testable import Records

struct `A level` {
  @Test func `reads every code it writes`() {
    #expect(Level.codes.map { Level($0)?.code } == Level.codes)
    #expect(Level("3") == .known(3))
    #expect(Level("inconnu") == .unknown)
    #expect(Level("non_evalue") == .notAssessed)
  }

  @Test(arguments: ["", "0", "6", "03", "+3", "-1", " 3", "3.0", "٣", "unknown", "Inconnu"])
  func `nothing else is a level`(_ code: String) {
    #expect(Level(code) == nil)
  }
}
