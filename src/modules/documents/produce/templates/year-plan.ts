import { sheetTemplate } from './sheet.ts';

/** The plan of a year: each half-year begins a page, its meetings month by month in one table. */
export const yearPlanTemplate = `
#let given = json(bytes(sys.inputs.data))
#let view = given.data
${sheetTemplate}

#let columns-of(widths) = {
  // Where every text is short, the place takes what is left, so that the table fills the page.
  let whole = if widths.all(it => it == 0) { (0, 1) + widths.slice(2) } else { widths }
  let (name, place, ..note) = whole.map(it => if it == 0 { auto } else { it * 1fr })
  (auto, auto, name, auto, place, ..note)
}

#let month-rows(month, width) = (
  table.cell(
    colspan: width,
    fill: wash,
    breakable: false,
    inset: (x: 6pt, y: 5pt),
    text(weight: 600, month.name),
  ),
  ..month.rows.map(row => (
    text(fill: quiet, row.week),
    [#text(fill: quiet, row.weekday) #text(weight: 600, row.day)],
    row.name,
    row.time,
    text(fill: quiet, row.place),
    ..if width > 5 { (text(size: 8.75pt, row.note),) },
  )).flatten(),
)

#let half-table(half) = {
  set text(size: 9.75pt, number-width: "tabular")
  set par(leading: 0.5em, justify: false)
  set text(hyphenate: true)
  let width = view.columns.len()
  let head(it) = text(size: 8.5pt, weight: 600, fill: quiet, it)
  table(
    columns: columns-of(view.widths),
    align: left,
    inset: (x, y) => (y: 4.6pt, left: if x == 0 { 6pt } else { 0pt }, right: if x < width - 1 { 10pt } else { 0pt }),
    stroke: (x, y) => if y == 1 { (top: rule) } else if y > 1 { (top: hairline) },
    table.header(..view.columns.map(head)),
    ..half.months.map(month => month-rows(month, width)).flatten(),
    table.hline(stroke: 1pt + ink),
  )
}

#show: sheet
#block(below: 0pt, text(size: 10pt, fill: quiet, view.partnership))
#title(view.heading)
#if view.lede != "" { block(below: 1.4em, view.lede) }
#for (at, half) in view.halves.enumerate() {
  if at > 0 and view.halves.all(it => it.months.len() > 0) { pagebreak(weak: true) }
  if at > 0 { v(1.6em, weak: true) }
  heading(level: 1, supplement: [#half.heading], half.heading)
  if half.months.len() == 0 { text(fill: quiet, view.none) } else { half-table(half) }
}
#if given.replaced > 0 { text(size: 9pt, fill: quiet, view.missingSigns) }
`;
