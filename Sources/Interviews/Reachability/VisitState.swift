/// Where a visit stands, and all that the rest of it depends on, packed so that millions of them fit.
struct VisitState: Hashable {
  /// The stop, the ticking, the lowest gate; what is left to satisfy; six numbers for each score.
  private var numbers: [Int32]
  private let formulas: Int

  init(formulas: [Formula], scores: Int) {
    self.formulas = formulas.count
    numbers = [0, 0, VisitState.noCap] + formulas.map(\.index)
    numbers += Array(repeating: 0, count: VisitState.width * scores)
  }

  private static let noCap = Int32.max
  private static let head = 3
  private static let width = 6

  func hash(into hasher: inout Hasher) {
    numbers.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  var stop: Int {
    get { Int(numbers[0]) }
    set { numbers[0] = Int32(newValue) }
  }

  /// How far the ticking of several choices has gone.
  enum Ticking: Int32 {
    case none
    case nothingYet
    case something
  }

  var ticking: Ticking {
    get { Ticking(rawValue: numbers[1]) ?? .none }
    set { numbers[1] = newValue.rawValue }
  }

  /// The lowest of the gates raised.
  var cap: Int? {
    get { numbers[2] == VisitState.noCap ? nil : Int(numbers[2]) }
    set { numbers[2] = newValue.map(Int32.init) ?? VisitState.noCap }
  }

  mutating func lowerCap(to limit: Int) { numbers[2] = min(numbers[2], Int32(limit)) }

  var formulaPlaces: Range<Int> { 0..<formulas }

  func formula(_ place: Int) -> Formula { Formula(index: numbers[VisitState.head + place]) }

  mutating func setFormula(_ place: Int, _ formula: Formula) {
    numbers[VisitState.head + place] = formula.index
  }

  private func start(ofScore place: Int) -> Int {
    VisitState.head + formulas + VisitState.width * place
  }

  func score(_ place: Int) -> Score {
    let start = start(ofScore: place)
    var score = Score()
    score.earned = Int(numbers[start])
    score.possible = Int(numbers[start + 1])
    score.openLowest = Int(numbers[start + 2])
    score.openHighest = Int(numbers[start + 3])
    score.answeredWeight = Int(numbers[start + 4])
    score.weight = Int(numbers[start + 5])
    return score
  }

  mutating func add(_ score: Score, toScore place: Int) {
    let start = start(ofScore: place)
    numbers[start] += Int32(score.earned)
    numbers[start + 1] += Int32(score.possible)
    numbers[start + 2] += Int32(score.openLowest)
    numbers[start + 3] += Int32(score.openHighest)
    numbers[start + 4] += Int32(score.answeredWeight)
    numbers[start + 5] += Int32(score.weight)
  }

  mutating func forgetScore(_ place: Int) {
    for index in start(ofScore: place)..<start(ofScore: place + 1) { numbers[index] = 0 }
  }
}
