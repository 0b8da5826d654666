import Testing

@testable import Records

struct `An edition of a questionnaire` {
  @Test(arguments: [("counter@3", "counter", 3), ("my-own-1@12", "my-own-1", 12)])
  func `reads the code it writes`(_ code: String, _ id: String, _ version: Int) {
    #expect(QuestionnaireVersion(code) == QuestionnaireVersion(id: id, version: version))
    #expect(QuestionnaireVersion(id: id, version: version).code == code)
  }

  @Test(arguments: [
    "", "counter", "counter@", "@3", "counter@0", "counter@-1", "counter@+3", "counter@03",
    "counter@3@4", "Counter@3", "counter @3", "counter@3 ", "counter@٣", "a;b@3",
  ])
  func `nothing else is an edition`(_ code: String) {
    #expect(QuestionnaireVersion(code) == nil)
  }
}
