import Records

/// Reads `guides/territory.yaml`.
package struct TerritoryReader {
  private var notes: Notes
  private var origins = Origins()
  private var territory = Territory(id: "", title: "", communes: [], sites: [])

  /// The communes and the counters, when nothing is wrong with the file.
  package static func read(_ bytes: [UInt8], file: String) -> DocumentReading<Territory> {
    var reader = TerritoryReader(notes: Notes(file: file))
    if let top = YAMLDocument.read(bytes, &reader.notes),
      let fields = Fields<TerritoryKey>(top, &reader.notes)
    {
      reader.read(fields)
    }
    return DocumentReading(reader.territory, origins: reader.origins, reader.notes)
  }

  /// The same without the communes, which take most of the time and which the first screen does not name.
  /// - Returns: nil when this part alone cannot be read: the whole file will, or say what is wrong.
  static func counters(_ bytes: [UInt8], file: String) -> Territory? {
    var reader = TerritoryReader(notes: Notes(file: file))
    let rest = TopLevelLines(bytes).without("communes")
    guard let top = YAMLDocument.read(rest, &reader.notes),
      let fields = Fields<TerritoryKey>(top, &reader.notes)
    else { return nil }
    reader.readHead(fields)
    for node in fields[.sites]?.items(&reader.notes) ?? [] {
      if let site = reader.site(node, knowsCommunes: false) { reader.territory.sites.append(site) }
    }
    return reader.notes.errorCount == 0 ? reader.territory : nil
  }

  private mutating func read(_ fields: Fields<TerritoryKey>) {
    guard readHead(fields) else { return }
    for node in fields.required(.communes, "…", &notes)?.items(&notes) ?? [] {
      if let commune = commune(node) { territory.communes.append(commune) }
    }
    for node in fields.required(.sites, "…", &notes)?.items(&notes) ?? [] {
      if let site = site(node) { territory.sites.append(site) }
    }
  }

  @discardableResult
  private mutating func readHead(_ fields: Fields<TerritoryKey>) -> Bool {
    guard fields.isReadable(kinds: ["territory"], &notes) else { return false }
    territory.id = fields.required(.id, "…", &notes)?.identifier(&notes) ?? ""
    territory.title = fields.required(.title, &notes)?.text(&notes) ?? ""
    territory.review.reviewed = fields.required(.reviewed, "2026-11-21", &notes)?.day(&notes)
    territory.review.before = fields[.reviewBefore]?.day(&notes)
    if let node = fields[.reviewBefore] { origins.keep(.reviewBefore, at: node.location) }
    territory.review.sources = fields.sources(&notes)
    return true
  }

  private mutating func commune(_ node: YAMLNode) -> Commune? {
    guard let fields = Fields<CommuneKey>(node, &notes),
      let code = code(fields.required(.code, "\"76540\"", &notes))
    else { return nil }
    return Commune(
      code: code,
      name: fields.required(.name, &notes)?.text(&notes) ?? "",
      postcode: fields.required(.postcode, "\"76000\"", &notes)?.text(&notes) ?? "",
      position: Position(
        latitude: fields.required(.latitude, "49.44", &notes)?.decimal(in: -90...90, &notes) ?? 0,
        longitude: fields.required(.longitude, "1.09", &notes)?.decimal(in: -180...180, &notes) ?? 0
      ),
      population: fields[.population]?.integer(in: 0...10_000_000, &notes)
    )
  }

  /// An Insee code that no other commune has.
  private mutating func code(_ node: YAMLNode?) -> String? {
    guard let node, let code = node.text(&notes) else { return nil }
    guard case .commune = Residence(code) else {
      notes.report(.malformedIdentifier, at: node.location, ["found": code])
      return nil
    }
    reportTwin(.commune(code), code, at: node.location)
    return code
  }

  private mutating func site(_ node: YAMLNode, knowsCommunes: Bool = true) -> Site? {
    guard let fields = Fields<SiteKey>(node, &notes),
      let codeNode = fields.required(.code, "…", &notes),
      let code = codeNode.identifier(&notes),
      let communeNode = fields.required(.commune, "\"76540\"", &notes),
      let commune = communeNode.text(&notes)
    else { return nil }
    reportTwin(.site(code), code, at: codeNode.location)
    if knowsCommunes, origins[.commune(commune)] == nil {
      let codes = territory.communes.map(\.code)
      let nearest = EditDistance.nearest(to: commune, in: codes)
      let facts = ["found": commune]
      notes.report(.unknownCommune, at: communeNode.location, facts, suggestion: nearest)
    }
    let name = fields.required(.name, &notes)?.text(&notes) ?? ""
    return Site(code: code, name: name, commune: commune)
  }

  private mutating func reportTwin(_ part: Origins.Part, _ id: String, at location: Location) {
    notes.reportTwin(part, id, at: location, in: &origins)
  }
}

private enum TerritoryKey: String, FormatKey, SourcedKey {
  case format
  case kind
  case id
  case title
  case reviewed
  case reviewBefore = "review_before"
  case sources
  case communes
  case sites
}

private enum CommuneKey: String, DocumentKey {
  case code
  case name
  case postcode
  case latitude
  case longitude
  case population
}

private enum SiteKey: String, DocumentKey {
  case code
  case name
  case commune
}
