extension SheetStyle {
  /// Tables beside their charts, above each other on a small screen.
  ///
  /// Blue and orange are those of the UK Government Analysis Function: 3.4 to 1 between them,
  /// 3 to 1 at least on paper, and two greys once printed without colour.
  static let tables = """

    :root { --now: #12436d; --then: #f46a25 }
    @media (prefers-color-scheme: dark) { :root { --now: #b5d6f8; --then: #b84d14 } }
    html { font-size: 100% }
    body { max-width: 68rem; line-height: 1.5 }
    .place { margin: 0; font-weight: bold }
    h1 { font-size: 2em; margin-bottom: 1rem }
    .cards { display: flex; flex-wrap: wrap; margin: 0 -.5rem 1rem; padding: 0; list-style: none }
    .cards > li { flex: 1 1 12rem; max-width: 20rem; margin: .5rem; padding: .9rem 1.1rem;
      border-inline-start: 6px solid var(--accent); background: var(--soft) }
    .cards strong { display: block; font-size: 2.2em; line-height: 1.15; color: var(--accent) }
    .small { color: var(--ink); font-size: .875em }
    nav h2 { margin: 1.4rem 0 .3rem; padding: 0; border: 0; font-size: 1em; color: var(--ink) }
    nav ul { display: flex; flex-wrap: wrap; margin: 0 -.6rem; padding: 0; list-style: none }
    nav li { margin: 0 .6rem }
    nav a { display: inline-block; min-height: 24px; padding: 2px 0 }
    .says { margin: 1.2rem 0 .2rem; font-size: 1.1em; font-weight: bold }
    .pair { display: flex; flex-wrap: wrap; align-items: flex-start; margin: 0 -1rem }
    .pair > * { margin: .6rem 1rem 1rem; min-width: 0 }
    .pair > table { flex: 1 1 27rem; width: auto }
    svg { flex: 1 1 17rem; max-width: 26rem; height: auto; font-size: 12.5px; fill: var(--ink) }
    .s0 { fill: var(--now) }
    .s1 { fill: var(--then) }
    .s2 { fill: none; stroke: var(--line) }
    .stripes { fill: none; stroke: var(--line); stroke-dasharray: 1.5 2.5 }
    .zero { fill: var(--line) }
    table { border-collapse: collapse; width: 100%; max-width: 42rem; font-variant-numeric: tabular-nums }
    section > table { margin: .6rem 0 }
    caption { padding: 0 0 .4rem; text-align: start; font-weight: bold; color: var(--accent) }
    th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--rule); text-align: end;
      vertical-align: top; font-weight: normal }
    td { white-space: nowrap }
    th:first-child { padding-inline-start: 0; text-align: start }
    td:last-child, th:last-child { padding-inline-end: 0 }
    thead th { border-bottom: 2px solid var(--accent); vertical-align: bottom; font-size: .875em;
      font-weight: bold }
    .part th:first-child { padding-inline-start: 1.2em }
    .total > * { border-bottom: 0; border-top: 2px solid var(--line); font-weight: bold }
    .grid { max-width: none; margin-top: 1.6rem }
    .grid td { white-space: normal }
    .words { text-align: start }
    .long { width: 28% }
    .grid th[scope=row] { font-weight: bold }
    @media screen and (max-width: 70rem) {
      .grid, .grid tbody, .grid tr, .grid caption, .grid th[scope=row], .grid td { display: block }
      .grid thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%) }
      .grid tr { padding: .5rem 0; border-bottom: 1px solid var(--rule) }
      .grid th[scope=row], .grid td { padding: .1rem 0; border: 0; width: auto; text-align: start }
      .grid td::before { content: attr(data-label) }
    }
    @media screen and (max-width: 40rem) {
      table, tbody, tr, caption, th[scope=row] { display: block }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      tr { padding: .5rem 0; border-bottom: 1px solid var(--rule) }
      th[scope=row], td { padding: .1rem 0; border: 0; text-align: start; white-space: normal }
      th[scope=row] { font-weight: bold }
      td { display: inline-block; margin-inline-end: 1.2em }
      td::before { content: attr(data-label) }
      .part { padding-inline-start: 1.2em }
      .part th:first-child { padding: 0 }
      .total { border-top: 2px solid var(--line) }
      .total > * { border: 0 }
      .cards > li { max-width: none }
    }
    @media print {
      :root { --now: #12436d; --then: #f46a25 }
      html { font-size: 9.5pt }
      h2 { margin-top: .9rem }
      th, td { padding: .16rem .5rem }
      .says { margin-top: .5rem; break-after: avoid }
      footer { margin-top: .5rem; border-top-width: 1px }
      .pair { flex-wrap: nowrap; break-inside: avoid }
      .pair > * { margin-top: .3rem; margin-bottom: .3rem }
      .pair > table { flex: 1 1 56% }
      svg { flex: 0 0 38%; max-width: 38%; print-color-adjust: exact }
      .cards > li { border-block: 1px solid var(--rule); border-inline-end: 1px solid var(--rule) }
      thead { display: table-header-group }
      .grid { font-size: .86em; margin-top: 1rem }
      .grid th, .grid td { padding-inline: .3rem; hyphens: auto }
      .grid + .small { break-before: avoid }
      tr { break-inside: avoid }
      nav { display: none }
    }

    """
}
