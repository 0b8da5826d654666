import Records

/// Reads `guides/statistics/objectives.yaml`, the territory's roadmap.
package struct ObjectivesReader {
  private var notes: Notes
  private var origins = Origins()
  private var objectives: [Objective] = []

  /// The objectives in the order of the file, when nothing is wrong with it.
  package static func read(_ bytes: [UInt8], file: String) -> DocumentReading<[Objective]> {
    var reader = ObjectivesReader(notes: Notes(file: file))
    if let top = YAMLDocument.read(bytes, &reader.notes),
      let fields = Fields<RoadmapKey>(top, &reader.notes)
    {
      reader.read(fields)
    }
    return DocumentReading(reader.objectives, origins: reader.origins, reader.notes)
  }

  private mutating func read(_ fields: Fields<RoadmapKey>) {
    guard fields.isReadable(kinds: ["objectives"], &notes) else { return }
    for node in fields.required(.objectives, "…", &notes)?.items(&notes) ?? [] {
      if let objective = objective(node) { objectives.append(objective) }
    }
  }

  private mutating func objective(_ node: YAMLNode) -> Objective? {
    guard let fields = Fields<ObjectiveKey>(node, &notes),
      let idNode = fields.required(.id, "…", &notes), let id = idNode.identifier(&notes)
    else { return nil }
    notes.reportTwin(.objective(id), id, at: idNode.location, in: &origins)
    let family = fields.required(.family, "usage", &notes)
    let frequency = fields.required(.frequency, "annuelle", &notes)
    return Objective(
      id: id,
      axis: fields.required(.axis, &notes)?.text(&notes) ?? "",
      family: family?.value(of: Objective.Family.self, &notes) ?? .usage,
      title: fields.required(.title, &notes)?.text(&notes) ?? "",
      indicator: indicator(fields.required(.indicator, "{ table: … }", &notes), of: id),
      start: figure(fields.required(.start, "0", &notes)),
      target: figure(fields.required(.target, "100", &notes)),
      by: month(fields.required(.by, "2028-12", &notes)),
      unit: fields.required(.unit, &notes)?.text(&notes) ?? "",
      source: fields.required(.source, &notes)?.text(&notes) ?? "",
      frequency: frequency?.value(of: Objective.Frequency.self, &notes) ?? .yearly
    )
  }

  private mutating func figure(_ node: YAMLNode?) -> Double {
    node?.decimal(in: 0...1_000_000_000, &notes) ?? 0
  }

  private mutating func month(_ node: YAMLNode?) -> Month {
    let any = Month(year: 2028, number: 12)
    guard let node, let text = node.text(&notes) else { return any }
    guard let month = Month(text) else {
      notes.report(.badMonth, at: node.location, ["key": node.key, "found": text])
      return any
    }
    return month
  }

  private mutating func indicator(_ node: YAMLNode?, of id: String) -> Objective.Indicator {
    guard let node, let fields = Fields<IndicatorKey>(node, &notes) else { return .external }
    if fields[.external]?.flag(&notes) == true {
      for key in [IndicatorKey.table, .only, .share] { fields.exclude(key, .external, &notes) }
      return .external
    }
    guard let tableNode = fields.required(.table, "…", &notes),
      let table = tableNode.identifier(&notes)
    else { return .external }
    origins.keep(.table(of: id), at: tableNode.location)
    return .table(
      table,
      only: fields[.only]?.codesByField(&notes) ?? [:],
      isShare: fields[.share]?.flag(&notes) ?? false
    )
  }
}

private enum RoadmapKey: String, FormatKey {
  case format
  case kind
  case objectives
}

private enum ObjectiveKey: String, DocumentKey {
  case id
  case axis
  case family
  case title
  case indicator
  case start
  case target
  case by
  case unit
  case source
  case frequency
}

private enum IndicatorKey: String, DocumentKey {
  case external
  case table
  case only
  case share
}
