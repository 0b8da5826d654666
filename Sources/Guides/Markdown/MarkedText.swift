/// The text of a block, joined from its lines, which knows where each character was written.
struct MarkedText: Sendable, Equatable {
  private(set) var scalars: [Unicode.Scalar] = []
  private var pieces: [Piece] = []

  /// A part written in one go, and the place of its first character.
  private struct Piece: Sendable, Equatable {
    let start: Int
    let location: Location
    /// Whether its characters stand one after the other on the line.
    var isExact = true
  }

  init() {}

  /// A text written on one line, or known by its start alone.
  init(_ text: String, at location: Location, isExact: Bool = true) {
    scalars = Array(text.unicodeScalars)
    pieces = [Piece(start: 0, location: location, isExact: isExact)]
  }

  /// Adds the part of a line that belongs to the block; a space joins it to what precedes.
  mutating func add(_ text: Substring, at location: Location) {
    if !scalars.isEmpty { scalars.append(" ") }
    pieces.append(Piece(start: scalars.count, location: location))
    scalars.append(contentsOf: text.unicodeScalars)
  }

  var isBlank: Bool { scalars.allSatisfy { $0 == " " } }

  func string(_ range: Range<Int>) -> String {
    String(scalars[range])
  }

  func location(_ range: Range<Int>) -> Location {
    let after = pieces.partitioningIndex { $0.start > range.lowerBound }
    guard after > 0 else { return Location(file: "") }
    let piece = pieces[after - 1]
    guard piece.isExact else { return piece.location.part(from: 0, length: 1) }
    return piece.location.part(from: range.lowerBound - piece.start, length: range.count)
  }

  /// The first index from which some characters stand, searched up to an end.
  func index(of text: String, from start: Int, to end: Int? = nil) -> Int? {
    let sought = Array(text.unicodeScalars)
    let end = min(end ?? scalars.count, scalars.count)
    guard start <= end - sought.count else { return nil }
    return (start...(end - sought.count)).first { starts(with: sought, at: $0) }
  }

  func starts(with sought: [Unicode.Scalar], at index: Int) -> Bool {
    index + sought.count <= scalars.count
      && scalars[index..<index + sought.count].elementsEqual(sought)
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    // Appending one by one grows the text by doubling; appending a sequence reserves each time.
    var view = UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    self.init(view)
  }
}
