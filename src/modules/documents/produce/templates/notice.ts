import { sheetTemplate } from './sheet.ts';

/** The notice with its case papers: opening page with the agenda, then each paper on its own page. */
export const noticeTemplate = `
#let given = json(bytes(sys.inputs.data))
#let view = given.data
${sheetTemplate}

#let agenda-title(row) = {
  set text(hyphenate: row.hyphenateTitle)
  if row.place != "" [#text(weight: 600, row.place) ]
  text(weight: 600, row.title)
  if row.closed != "" {
    linebreak()
    text(size: 9pt, fill: brick, row.closed)
  }
  if row.subPoints.len() > 0 {
    set text(size: 9.25pt)
    set list(spacing: 0.5em)
    block(above: 0.55em, list(..row.subPoints.map(it => [#it])))
  }
}

#let agenda-row(row) = {
  let is-break = row.kind == "break"
  let fill = if is-break { sunk } else if row.kind == "group" { wash } else { none }
  let what = if is-break { text(fill: quiet, row.title) } else { agenda-title(row) }
  let cell = table.cell.with(fill: fill, breakable: row.long)
  let number = text(weight: 600, row.number)
  (
    cell(text(fill: if is-break { quiet } else { ink }, row.time)),
    cell(if row.paper != "" { link(label(row.paper), number) } else { number }),
    cell(if row.level > 0 { pad(left: row.level * 12pt, what) } else { what }),
    cell(text(hyphenate: row.hyphenateResponsible, row.responsible.map(it => [#it]).join(linebreak()))),
    cell(text(fill: if is-break { quiet } else { ink }, row.minutes)),
  )
}

#let agenda-head(words) = {
  let head(it) = text(size: 8.5pt, weight: 600, fill: quiet, it)
  table.header(
    head(words.time), head(words.number), head(words.title), head(words.responsible), head(words.minutes),
  )
}

#let agenda-table(agenda) = {
  set text(size: 9.75pt, number-width: "tabular")
  set par(leading: 0.55em)
  table(
    columns: (auto, auto, 1fr, 3.9cm, auto),
    align: (left, left, left, left, right),
    inset: (x, y) => (y: 5.2pt, left: 0pt, right: if x < 4 { 12pt } else { 0pt }),
    stroke: (x, y) => if y == 1 { (top: rule) } else if y > 1 { (top: hairline) },
    agenda-head(agenda.columns),
    ..agenda.rows.map(agenda-row).flatten(),
    table.hline(stroke: 1.5pt + ink),
    agenda.closing.time,
    [],
    table.cell(colspan: 2)[#text(weight: 600, agenda.closing.label)#if agenda.closing.detail != "" [ – #text(fill: quiet, agenda.closing.detail)]],
    text(weight: 600, agenda.closing.minutes),
  )
}

#let quoted(them) = for it in them {
  block(
    width: 100%,
    inset: (x: 12pt, y: 10pt),
    stroke: 0.75pt + rgb("#c9c4b6"),
    radius: 2pt,
    above: 1.2em,
    below: 1.2em,
    {
      set text(size: 9.5pt)
      block(below: 0.8em, sticky: true, text(weight: 600, fill: quiet, it.source))
      points(it.points)
    },
  )
}

#let proposals(them) = {
  heading(level: 2, them.heading)
  if them.none != "" { text(fill: quiet, them.none) } else {
    block(
      width: 100%,
      inset: (left: 14pt, right: 12pt, y: 11pt),
      fill: wash,
      stroke: (left: 3pt + spruce),
      points(them.items),
    )
  }
}

#let listed(them, item) = if them != none {
  heading(level: 2, them.heading)
  list(..them.items.map(item))
}

#let paper(it) = {
  pagebreak(weak: true)
  block(below: 0.6em, text(size: 9pt, weight: 600, fill: quiet, it.kicker))
  [#heading(level: 1, supplement: [#it.shortName], it.heading) #label(it.anchor)]
  if it.closed != "" { block(below: 0.8em, text(fill: brick, weight: 600, it.closed)) }
  facts(view.paperFacts + it.facts)
  line(length: 100%, stroke: rule)
  proposals(it.proposals)
  if it.decisions != none {
    heading(level: 2, it.decisions.heading)
    points(it.decisions.points)
  }
  listed(it.attachments, a => [#a.name#if a.note != "" { text(fill: quiet)[ (#a.note)] }])
  for section in it.sections {
    if section.heading != "" { heading(level: 2, section.heading) }
    blocks(section.blocks)
    quoted(section.quoted)
  }
  listed(it.links, l => if l.href != "" { link(l.href, l.text) } else [#l.text])
}

#show: sheet
#block(below: 0pt, text(size: 10pt, fill: quiet, view.partnership))
#title(view.heading)
#facts(view.facts)
#if view.draft { notice-box(brick, text(weight: 600, view.edition)) }
#if view.changes != none { notice-box(spruce, {
  text(weight: 600, view.changes.heading)
  list(..view.changes.items.map(it => [#it]))
}) }
#block(above: 1.9em, below: 0pt)
#heading(level: 1, supplement: [#view.agenda.heading], view.agenda.heading)
#if view.agenda.overrun != "" { notice-box(brick, view.agenda.overrun) }
#if view.agenda.empty != "" { text(fill: quiet, view.agenda.empty) } else { agenda-table(view.agenda) }
#if given.replaced > 0 { text(size: 9pt, fill: quiet, view.missingSigns) }
#for it in view.papers { paper(it) }
`;
