import Foundation
import FoundationXML
import Testing

/// A document as another program's parser reads it.
struct ParsedXML {
  var name: String
  var attributes: [String: String] = [:]
  var children: [ParsedXML] = []
  /// The words of the element and of all that it holds.
  var text = ""

  init(_ bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let reading = Reading()
    parser.delegate = reading
    try #require(parser.parse(), "not XML: \(String(describing: parser.parserError))")
    self = try #require(reading.root)
  }

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Every element of that name, wherever it is, in the order of the document.
  func all(_ name: String) -> [ParsedXML] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}

private final class Reading: NSObject, XMLParserDelegate {
  var root: ParsedXML?
  private var open: [ParsedXML] = []

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(ParsedXML(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for element in open.indices { open[element].text += text }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    let closed = open.removeLast()
    if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
  }
}
