extension Guide {
  /// The steps, the ways between them, and what is read; dates, sources and search words are left out.
  package var outline: Outline {
    .branches([
      "id": .structure(id),
      "kind": .structure(kind.rawValue),
      "title": .wording(title),
      "summary": .wording(summary),
      "at_hand": .list(atHand.map(Outline.wording)),
      "non_digital": .wording(nonDigital),
      "legal": legal.map(Outline.wording),
      "steps": .list(steps.map(\.outline)),
    ])
  }
}

extension Step {
  var outline: Outline {
    .map([
      "id": .structure(id),
      "title": .wording(title),
      "blocks": .list(blocks.map(\.outline)),
    ])
  }
}

extension Block {
  fileprivate var outline: Outline {
    switch self {
    case .paragraph(let text): .map(["paragraph": text.outline])
    case .bullets(let items): .map(["bullets": .list(items.map(\.outline))])
    case .numbered(let items): .map(["numbered": .list(items.map(\.outline))])
    case .callout(let callout, let text): .map([callout.rawValue: text.outline])
    case .branch(let question, let ways):
      .map(["question": question.outline, "ways": .list(ways.map(\.outline))])
    case .trouble(let text): .map(["trouble": text.outline])
    }
  }
}

extension Way {
  fileprivate var outline: Outline { .map(["text": text.outline, "step": .structure(step)]) }
}

extension [Inline] {
  fileprivate var outline: Outline { .list(map(\.outline)) }
}

extension Inline {
  fileprivate var outline: Outline {
    switch self {
    case .text(let text): .wording(text)
    case .strong(let text): .map(["strong": .wording(text)])
    case .emphasis(let text): .map(["emphasis": .wording(text)])
    case .link(let text, let url): .map(["link": .wording(text), "url": .wording(url)])
    case .step(let id): .map(["step": .wording(id)])
    case .guide(let id): .map(["guide": .wording(id)])
    case .term(let word): .map(["term": .wording(word)])
    }
  }
}
