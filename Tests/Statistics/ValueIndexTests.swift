import Records
import Testing

@testable import Statistics

struct `An index of values` {
  @Test(arguments: 1...20) func `reads a profile as the profile itself does`(_ seed: UInt64) {
    var index = ValueIndex()
    for profile in truth(seed: seed, visits: 20).keys {
      let coded = index.read(profile)
      for (place, field) in Field.allCases.enumerated() {
        let values = coded[place].map { index.names[Int($0)] }
        #expect(values == profile.values[field] ?? [])
      }
      #expect(coded.site.map { index.names[Int($0)] } == profile.values[.site]?.first)
    }
  }

  @Test func `counts a repeated value once, and skips fields that it does not know`() {
    var index = ValueIndex()
    let coded = index.read(Profile(text: "tags=b|a|b;horoscope=c;site"))
    #expect(Field.tags.place.map { coded[$0] } == [0, 1])
    #expect(index.names == ["b", "a"])
    #expect(coded.site == nil)
  }
}
