/// `# Title {#id}`, once its first sign has been read.
struct StepHeading {
  let title: String
  let id: (text: String, place: Location)?

  init(_ line: GuideLine) {
    guard line.text.hasSuffix("}"), let brace = line.text.utf8.lastIndex(of: Byte.openBrace),
      line.text[brace...].hasPrefix("{#")
    else {
      title = String(line.text)
      id = nil
      return
    }
    title = String(line.text[..<brace].trimmingBlanks)
    let name = line.text[brace...].dropFirst(2).dropLast()
    let offset = line.text[..<name.startIndex].unicodeScalars.count
    id = (String(name), line.location.part(from: offset, length: name.unicodeScalars.count))
  }
}

/// `[!kind] text` at the start of a callout.
struct CalloutLabel {
  let name: String
  let place: Location
  let rest: Substring
  let restPlace: Location

  init?(_ line: GuideLine) {
    guard line.text.hasPrefix("[!"), let close = line.text.utf8.firstIndex(of: Byte.closeBracket)
    else { return nil }
    let inner = line.text[..<close].dropFirst(2)
    name = String(inner)
    place = line.location.part(from: 2, length: inner.unicodeScalars.count)
    rest = line.text[close...].dropFirst().trimmingBlanks
    let offset = line.text[..<rest.startIndex].unicodeScalars.count
    restPlace = line.location.part(from: offset, length: rest.unicodeScalars.count)
  }
}
