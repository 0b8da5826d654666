/// The members of a JSON report that the tests look at.
struct ReadReport: Decodable {
  struct Table: Decodable {
    var id: String
    var cells: [Cell]
  }

  struct Cell: Decodable {
    var id: String
    var label: String?
    var value: Int?
    var status: String?
    var difference: Int?
    var share: Int?

    var numbers: [Int?] { [value, difference, share] }
  }

  struct Equation: Decodable {
    var total: String
    var parts: [String]
  }

  var schema: String
  var tables: [Table]
  var equations: [Equation]
}
