import type {
  AgendaItem,
  ImportedDocument,
  ImportJson,
  ImportJsonAgendaRow,
} from '../vocabulary.ts';

/** The printed form of an import: plain values without evidence, placeholders left out. */
export function importJson(document: ImportedDocument): ImportJson {
  const { meeting } = document;
  const withHeading = document.papers.filter((paper) => paper.foundBy === 'heading');
  const without = document.papers.filter((paper) => paper.foundBy !== 'heading');
  return {
    kind: document.kind.value,
    language: document.language,
    title: document.title,
    committee: meeting.committee?.value ?? null,
    meeting_date: meeting.date?.value ?? null,
    last_date: meeting.lastDate,
    date_inferred: meeting.dateInferred,
    start_time: meeting.start?.value ?? null,
    end_time: meeting.end?.value ?? null,
    place: meeting.place?.value ?? null,
    case_numbers: document.cases.map((found) => found.value.printed),
    case_keys: document.cases.map(({ value }) => ({
      series: value.series,
      seq: value.seq,
      year: value.year,
      printed: value.printed,
    })),
    agenda: document.agenda.map(agendaRow),
    papers: document.papers.map((paper) => ({
      case: paper.printed,
      title: paper.title,
      found_by: paper.foundBy,
    })),
    case_papers_with_heading: printedOf(withHeading),
    case_papers_without_heading: printedOf(without),
    proposals: document.proposals
      .filter((proposal) => !proposal.placeholder)
      .map((proposal) => ({
        case: proposal.printed,
        heading: proposal.heading,
        text: proposal.text,
        points: proposal.points.map((point) => point.text),
      })),
    decisions: document.decisions.map((decision) => ({
      case: decision.printed,
      text: decision.text,
      points: decision.points.map((point) => point.text),
      outcome: decision.outcome,
      unanimous: decision.unanimous,
      votes: decision.votes,
      by_reference: decision.byReference,
    })),
    quoted_earlier_decisions: document.quotedDecisions.map((quote) => ({
      in: quote.inPrinted,
      from: quote.from,
      points: quote.points.map((point) => point.text),
      date: quote.date,
    })),
    attendance: attendance(document),
    attachments: Object.fromEntries(
      document.papers
        .filter((paper) => paper.printed !== null && paper.attachments.length > 0)
        .map((paper) => [paper.printed ?? '', paper.attachments.map((one) => one.name)]),
    ),
    actions: document.actions.map(({ printed, owner, what, due, kind }) => ({
      case: printed,
      who: owner,
      what,
      due,
      kind,
    })),
    links: document.links.map((link) => ({
      from: link.fromPrinted,
      to: link.to,
      committee: link.body,
      meeting_date: link.date,
      relation: link.relation,
    })),
    mentions_meetings: document.mentionedMeetings.map((meetingSeen) => meetingSeen.date),
    conflicts: document.conflicts.map(({ person, printed, sentence }) => ({
      person,
      case: printed,
      sentence,
    })),
    warnings: document.warnings,
  };
}

function printedOf(papers: readonly { printed: string | null }[]): string[] {
  return papers.flatMap((paper) => (paper.printed === null ? [] : [paper.printed]));
}

function agendaRow(item: AgendaItem): ImportJsonAgendaRow {
  const row: ImportJsonAgendaRow = {
    case: item.number?.value.printed ?? null,
    title: item.title.value,
    start: item.start,
    end: item.end,
    minutes: item.minutes,
    responsible: item.responsible,
    sub: item.subPoints,
    closed: item.closed,
  };
  if (item.kind === 'break') row.break = true;
  if (item.kind === 'opening') row.opening = true;
  if (item.kind === 'closing') row.closing = true;
  return row;
}

function attendance(document: ImportedDocument): ImportJson['attendance'] {
  const people = document.attendance;
  const present = people.filter((person) => person.state === 'present');
  return {
    present: present.map(({ name, represents, role }) => ({ name, represents, role })),
    absent: people.filter((person) => person.state !== 'present').map((person) => person.name),
    deputies: present
      .filter((person) => person.role === 'deputy')
      .map((person) => ({ deputy: person.name, for: person.forPerson })),
    partial: people
      .filter((person) => person.from !== null || person.to !== null)
      .map(({ name, from, to }) => ({ name, from, to })),
    recorder: document.meeting.recorder,
    chair: document.meeting.chair,
  };
}
