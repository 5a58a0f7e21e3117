import { sheetTemplate } from '../../documents/index.ts';

/** A long document in chapters: contents first, then each chapter with its headings and tables. */
export const chaptersTemplate = `
#let given = json(bytes(sys.inputs.data))
#let view = given.data
${sheetTemplate}

#let ruled(it) = {
  set text(size: 9pt, hyphenate: true)
  set par(leading: 0.5em, justify: false)
  table(
    columns: it.widths.map(w => w * 1fr),
    align: left,
    inset: (x, y) => (y: 4pt, left: 0pt, right: if x < it.widths.len() - 1 { 8pt } else { 0pt }),
    stroke: (x, y) => if y == 1 { (top: rule) } else if y > 1 { (top: hairline) },
    table.header(..it.columns.map(name => text(size: 8.5pt, weight: 600, fill: quiet, name))),
    ..it.rows.flatten(),
    table.hline(stroke: 1pt + ink),
  )
}

#let written(it) = {
  if it.kind == "heading" { heading(level: it.level, it.text) }
  if it.kind == "paragraph" { par(lines(it.text.split("\\n"))) }
  if it.kind == "facts" { block(facts(it.facts)) }
  if it.kind == "list" {
    if it.numbered { block(enum(..it.items)) } else { block(list(..it.items)) }
  }
  if it.kind == "quote" {
    notice-box(spruce)[
      #par(lines(it.text.split("\\n")))
      #text(size: 9pt, fill: quiet, it.by)
    ]
  }
  if it.kind == "table" { block(ruled(it)) }
}

#show: sheet
#show heading.where(level: 3): set text(size: 10.5pt, weight: 600, fill: quiet)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.7em, sticky: true)
#block(below: 0pt, text(size: 10pt, fill: quiet, view.partnership))
#title(view.heading)
#if view.facts.len() > 0 { block(below: 1.4em, facts(view.facts)) }
#if view.contents != "" {
  show outline.entry: set block(above: 0.7em)
  outline(title: view.contents, depth: 1, indent: 0pt)
}
#for (at, chapter) in view.chapters.enumerate() {
  if view.contents != "" { pagebreak(weak: true) } else { v(1.2em, weak: true) }
  heading(level: 1, supplement: [#chapter.title], chapter.title)
  for it in chapter.blocks { written(it) }
}
#if given.replaced > 0 { text(size: 9pt, fill: quiet, view.missingSigns) }
`;
