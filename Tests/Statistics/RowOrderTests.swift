import Guides
import Records
import Testing

@testable import Statistics

struct `The order of lines` {
  @Test func `is that of the closed list, then unlisted codes`() {
    let order = RowOrder(of: .by(.level), territory: [["2"]: 5, ["antique"]: 50, []: 55])
    let codes = ["1", "2", "3", "4", "5", "inconnu", "non_evalue", "antique"]
    #expect(order.keys(depth: 1) == codes.map { [$0] })
  }

  @Test func `keeps only what the filter of the table keeps`() {
    let order = RowOrder(of: .by(.level, only: [.level: ["2", "1"]]), territory: [["2"]: 5])
    #expect(order.keys(depth: 1) == [["1"], ["2"]])
  }

  @Test func `puts the largest first where the list is open, then the alphabet`() {
    let order = RowOrder(
      of: .by(.residence),
      territory: [["76540"]: 10, ["76231"]: 30, ["76000"]: 10, []: 50]
    )
    #expect(order.keys(depth: 1) == [["76231"], ["76000"], ["76540"]])
  }

  @Test func `combines the orders of two fields`() {
    let order = RowOrder(
      of: .by(.residence, .firstVisit),
      territory: [["a", "oui"]: 5, ["b", "oui"]: 5, ["b", "non"]: 5]
    )
    #expect(order.keys(depth: 0) == [[]])
    #expect(order.keys(depth: 1) == [["b"], ["a"]])
    #expect(
      order.keys(depth: 2).prefix(5).map { $0.joined(separator: " ") } == [
        "b oui", "b non", "b ne_sait_pas", "b non_demande", "a oui",
      ]
    )
  }
}
