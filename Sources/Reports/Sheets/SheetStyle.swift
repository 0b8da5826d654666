/// How a sheet looks on a screen and on paper, with the fonts that are already there.
///
/// Large print is 15 points on a screen and 14 on paper, which easy-to-read guidance asks for
/// (Inclusion Europe, « Information pour tous »). Ink and paper change places in the dark.
enum SheetStyle: Sendable, Equatable {
  /// What a visitor takes home.
  case takeHome
  /// What an agent fills in, and what a team signs.
  case form
  /// What a manager publishes.
  case report

  var css: String {
    switch self {
    case .takeHome: SheetStyle.common + SheetStyle.steps
    case .form: SheetStyle.common + SheetStyle.questions
    case .report: SheetStyle.common + SheetStyle.tables
    }
  }

  private static let common = """

    :root { color-scheme: light dark; --ink: #161616; --paper: #fff; --line: #5f6472;
      --accent: #12436d; --soft: #eef3f8; --alert: #801650; --rule: #8b909c }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #f1f3f6; --paper: #14181e; --line: #aab1be; --accent: #a5cdf5;
        --soft: #222a34; --alert: #f5b3d3; --rule: #7d8593 }
    }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 1.5rem 1rem 3rem; color: var(--ink); background: var(--paper);
      font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
      text-align: start; overflow-wrap: break-word }
    h1, h2, h3 { line-height: 1.25 }
    h1, h2 { text-wrap: balance }
    h1 { margin: 0 0 .5rem; font-size: 1.8em; color: var(--accent) }
    h2 { margin: 2.2rem 0 .8rem; padding-top: .5rem; border-top: 3px solid var(--accent);
      font-size: 1.3em; color: var(--accent) }
    h3 { margin: 0 0 .4rem; font-size: 1.08em }
    p { margin: .45rem 0 }
    ul, ol { margin: .45rem 0; padding-inline-start: 1.3em }
    li { margin: .25rem 0 }
    a { color: var(--accent) }
    a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
    .skip { display: inline-block; padding: .5rem }
    .skip:not(:focus) { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap }
    .box { list-style: none; position: relative }
    .box::before { content: ""; position: absolute; inset-inline-start: 0; top: .1em;
      width: 1.15em; height: 1.15em; border: 2px solid currentColor; border-radius: .15em }
    .boxes { padding: 0 }
    .boxes > .box { padding-inline-start: 1.8em }
    .note { padding: .6rem .9rem; border-inline-start: 6px solid var(--accent);
      background: var(--soft) }
    .write { padding: 0; list-style: none }
    .write > li { min-height: 2.5em; margin: 0; padding-top: 1em;
      border-bottom: 1.5px solid var(--rule) }
    .write > .tall { border-bottom: 0 }
    .write > .tall::after { content: ""; display: block; height: 7.5em;
      print-color-adjust: exact; background: repeating-linear-gradient(transparent 0
        calc(2.5em - 1.5px), var(--rule) calc(2.5em - 1.5px) 2.5em) }
    .small, footer { font-size: .8em }
    footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 3px solid var(--line) }
    footer a { display: inline-block; min-height: 24px; padding: 3px 0 }
    footer h2 { margin: 1rem 0 .3rem; padding: 0; border: 0; font-size: 1.1em }
    @media print {
      @page { size: A4; margin: 14mm 15mm 16mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 11pt sans-serif } }
      :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #5f6472; --accent: #12436d;
        --soft: #fff; --alert: #801650; --rule: #8b909c }
      body { max-width: none; padding: 4px 0 0; line-height: 1.35 }
      h2 { margin: 1.3rem 0 .4rem; padding-top: .3rem }
      p, ul, ol { margin: .25rem 0 }
      footer { margin-top: 1.2rem }
      .skip { display: none }
      .note { padding: .1rem .8rem }
      h1, h2, h3, caption { break-after: avoid }
      .keep, .note { break-inside: avoid }
      p, li { orphans: 3; widows: 3 }
      a { color: inherit; text-decoration: none }
    }

    """

  private static let steps = """

    html { font-size: 125% }
    body { max-width: 38rem; line-height: 1.5 }
    .steps { padding: 0; list-style: none }
    .steps > li { margin: 0; padding: .9rem 0 .9rem; padding-inline-start: 2.6em;
      border-top: 1px solid var(--line) }
    .steps > li:first-child { border-top: 0 }
    .steps > .box::before { top: .9rem; width: 1.6em; height: 1.6em }
    .safety { border-color: var(--alert) }
    .ask { font-weight: bold }
    .ways { list-style: none; padding: 0 }
    .ways > li { padding-inline-start: 1em; border-inline-start: 3px solid var(--rule) }
    .numbers { padding: 0; list-style: none }
    .numbers > li { padding: .5rem 0; border-bottom: 1px solid var(--line) }
    .phone { font-size: 1.25em; white-space: nowrap }
    .numbers .phone { display: block; font-size: 2em; line-height: 1.2; color: var(--alert);
      width: fit-content; white-space: normal }
    .place { margin: .8rem 0 }
    .place p { margin: .15rem 0 }
    @media print {
      html { font-size: 14pt }
      .steps > li { padding-top: .5rem; padding-bottom: .5rem }
      .steps > .box::before { top: .5rem }
      .numbers > li { padding: .2rem 0 }
      a[href^="https"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere }
    }

    """

  private static let questions = """

    html { font-size: 106.25% }
    body { max-width: 46rem; line-height: 1.4 }
    .questions { padding: 0; list-style: none }
    .questions > li { margin: 0; padding: .7rem 0; border-top: 1px solid var(--line) }
    .questions > li:first-child { border-top: 0 }
    .boxes { columns: 19em; column-gap: 2em }
    .boxes > .box { margin: 0; padding-top: .2em; padding-bottom: .2em; break-inside: avoid }
    .boxes > .box::before { top: .3em }
    .jump { font-weight: bold }
    .rule { font-weight: bold; color: var(--alert) }
    table { width: 100%; margin: 1rem 0 1.6rem; border-collapse: collapse; font-size: .88em }
    caption { padding: .3rem 0; font-weight: bold; text-align: start }
    th, td { padding: .35rem .5rem; border: 1px solid var(--line); text-align: start;
      vertical-align: top }
    thead th { background: var(--soft) }
    @media (max-width: 40rem) {
      table { table-layout: fixed }
      th, td { padding: .25rem .2rem; overflow-wrap: anywhere; hyphens: auto }
    }
    @media print {
      html { font-size: 11pt }
      tr { break-inside: avoid }
      tbody > tr:first-child { break-before: avoid }
    }

    """
}
