/**
 * The sheet every document is set on: type, colours, running head, page numbers and the mark of a
 * draft. Expects `view` in scope. Written for Typst 0.14.
 */
export const sheetTemplate = `
#let spruce = rgb("#14463a")
#let ink = rgb("#1b1b18")
#let quiet = rgb("#5c5a52")
#let hairline = 0.5pt + rgb("#d3cfc3")
#let rule = 1pt + ink
#let wash = rgb("#f1f5f2")
#let sunk = rgb("#f6f4ee")
#let brick = rgb("#97281d")

#let running-head() = context {
  let here-page = here().page()
  if here-page > 1 {
    let before = query(heading.where(level: 1)).filter(it => it.location().page() <= here-page)
    let starts = before.filter(it => it.location().page() == here-page)
    let section = if before.len() > 0 and starts.len() == 0 { before.last().supplement } else { none }
    set text(size: 8.5pt, fill: quiet)
    grid(
      columns: (1fr, auto),
      view.runningHead,
      if section not in (none, auto, []) { section },
    )
    v(-5pt)
    line(length: 100%, stroke: hairline)
  }
}

#let running-foot() = context {
  set text(size: 8.5pt, fill: quiet)
  grid(
    columns: (1fr, auto),
    view.heading + [ · ] + view.edition,
    [#view.page.label #counter(page).display() #view.page.of #counter(page).final().first()],
  )
}

#let draft-mark() = if view.draftMark != "" {
  place(center + horizon, rotate(-52deg, text(
    size: 120pt,
    weight: 600,
    fill: rgb("#f0eee8"),
    tracking: 0.06em,
    upper(view.draftMark),
  )))
}

#let sheet(body) = {
  set document(
    title: view.title,
    author: view.partnership,
    description: view.kicker,
    date: datetime(..view.date),
  )
  set text(font: "Inter", fallback: false, lang: view.language, region: "NO", size: 10.5pt, fill: ink)
  set text(number-type: "lining", hyphenate: auto)
  set par(leading: 0.68em, spacing: 1.05em)
  set page(
    paper: "a4",
    margin: (x: 2.4cm, top: 2.4cm, bottom: 2.2cm),
    header: running-head(),
    footer: running-foot(),
    background: draft-mark(),
  )
  set list(indent: 0pt, body-indent: 0.6em, spacing: 0.6em, marker: text(fill: quiet)[–])
  set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.75em, number-align: start)
  show link: set text(fill: spruce)
  show link: it => if type(it.dest) == str { underline(stroke: 0.5pt, offset: 1.8pt, it) } else { it }
  show heading: set text(hyphenate: false)
  show heading.where(level: 1): set text(size: 15pt, weight: 600, tracking: -0.01em)
  show heading.where(level: 1): set block(above: 0pt, below: 0.9em, sticky: true)
  show heading.where(level: 2): set text(size: 11pt, weight: 600)
  show heading.where(level: 2): set block(above: 1.8em, below: 0.85em, sticky: true)
  show title: set text(size: 22pt, weight: 600, tracking: -0.015em)
  show title: set block(above: 0.5em, below: 0.9em)
  body
}

#let lines(them) = them.map(it => [#it]).join(linebreak())

#let blocks(them) = for it in them {
  if it.kind == "paragraph" { par(lines(it.lines)) }
  if it.kind == "bullets" { block(list(..it.items.map(lines))) }
  if it.kind == "numbers" { block(enum(start: it.start, ..it.items.map(lines))) }
}

#let points(them) = enum(..them.map(it => enum.item(it.no, {
  if it.at("kind", default: "") != "" [#text(weight: 600, it.kind): ]
  if it.blocks.len() > 0 and it.blocks.first().kind == "paragraph" {
    lines(it.blocks.first().lines)
    blocks(it.blocks.slice(1))
  } else {
    blocks(it.blocks)
  }
})))

#let facts(them) = {
  set text(size: 10pt)
  grid(
    columns: (auto, 1fr),
    column-gutter: 1.4em,
    row-gutter: 0.62em,
    ..them.map(it => (
      text(fill: quiet, it.label + ":"),
      if it.at("href", default: "") != "" { link(it.href, it.value) } else { it.value },
    )).flatten(),
  )
}

#let notice-box(colour, body) = block(
  width: 100%,
  inset: (left: 10pt, y: 3pt),
  stroke: (left: 2.5pt + colour),
  above: 1.3em,
  below: 1.3em,
  body,
)
`;
