import { sheetTemplate } from './sheet.ts';

/** Minutes: head, attendance, the cases one after the other, and what they were approved by. */
export const minutesTemplate = `
#let given = json(bytes(sys.inputs.data))
#let view = given.data
${sheetTemplate}

#let grid-table(part) = {
  set text(size: 9.75pt, number-width: "tabular")
  set par(leading: 0.55em)
  let head(it) = text(size: 8.5pt, weight: 600, fill: quiet, it)
  table(
    columns: part.widths.map(it => if it == 0 { auto } else { it * 1fr }),
    inset: (x, y) => (y: 4.6pt, left: 0pt, right: if x < part.columns.len() - 1 { 12pt } else { 0pt }),
    stroke: (x, y) => if y == 1 { (top: rule) } else if y > 1 { (top: hairline) },
    align: left,
    table.header(..part.columns.map(head)),
    ..part.rows.map(row => row.enumerate().map(((at, it)) => if at == 0 { text(weight: 560, it) } else { [#it] })).flatten(),
    table.hline(stroke: 1pt + ink),
  )
}

#let lines-of(them) = {
  if them.len() > 0 and them.first().kind == "paragraph" {
    lines(them.first().lines)
    blocks(them.slice(1))
  } else { blocks(them) }
}

#let decided(part) = block(
  width: 100%,
  inset: (left: 14pt, right: 12pt, y: 10pt),
  fill: wash,
  stroke: (left: 3pt + spruce),
  {
    let standing = part.points.filter(it => it.no != none)
    let struck = part.points.filter(it => it.no == none)
    let before(it) = text(size: 9.25pt, fill: quiet, it.before)
    enum(..standing.map(it => enum.item(it.no, {
      lines-of(it.blocks)
      if it.before != "" {
        parbreak()
        before(it)
      }
    })))
    if struck.len() > 0 { list(..struck.map(before)) }
  },
)

#let part-of(part) = {
  if part.heading != "" { heading(level: 2, part.heading) }
  if part.kind == "text" { blocks(part.blocks) }
  if part.kind == "table" { grid-table(part) }
  if part.kind == "points" { decided(part) }
}

#let section-of(it) = {
  let over = if it.under != "" { block(below: 0.5em, text(size: 9.5pt, weight: 600, fill: quiet, it.under)) }
  let head = over + [#heading(level: 1, supplement: [#it.supplement], it.heading) #label(it.anchor)]
  let stroke = if it.kind == "item" { (top: rule) } else { none }
  let inset = if it.kind == "item" { (top: 9pt) } else { 0pt }
  block(above: 2em, below: 0.9em, width: 100%, sticky: true, stroke: stroke, inset: inset, head)
  if it.closed != "" { block(below: 0.8em, text(fill: brick, weight: 600, it.closed)) }
  for part in it.parts { part-of(part) }
}

#show: sheet
#show heading.where(level: 1): set text(size: 13pt)
#block(below: 0pt, text(size: 10pt, fill: quiet, view.partnership))
#title(view.heading)
#facts(view.facts)
#if view.draftMark != "" { notice-box(brick, text(weight: 600, view.edition)) }
#if given.replaced > 0 { text(size: 9pt, fill: quiet, view.missingSigns) }
#for it in view.sections { section-of(it) }
#if view.closing != none {
  v(1.6em, weak: true)
  block(breakable: false, width: 100%, inset: (y: 10pt), stroke: (top: rule, bottom: rule), {
    heading(level: 2, view.closing.heading)
    facts(view.closing.facts)
    if view.closing.note != "" { block(above: 1em, text(size: 9pt, fill: quiet, view.closing.note)) }
  })
}
`;
