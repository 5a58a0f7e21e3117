import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import type {
  DecisionOutcome,
  CaseNumber as FoundNumber,
  ImportedDocument,
} from '../../documents/vocabulary.ts';
import type { AgendaItem, CaseNumber, CasePaper, Outcome, PaperSection } from '../vocabulary.ts';
import { mostLevels } from './how-rows-may-lie.ts';

export type PlannedItem = {
  /** Where it stands in the list that was read, from 0; null for what the list does not have. */
  listed: number | null;
  /** How far in it lies, under the nearest row before it on the level above. */
  level: number;
  key: string | null;
  kind: AgendaItem['kind'];
  number: CaseNumber | null;
  printed: string | null;
  title: string;
  minutes: number | null;
  responsible: string[];
  subPoints: string[];
  closedBasis: string | null;
  paper: Pick<CasePaper, 'title' | 'owners' | 'handlers' | 'briefingBy' | 'sections'> & {
    points: string[];
    attachments: { name: string; state: 'later' | 'named' }[];
  };
  decision: { outcome: Outcome; points: string[]; note: string } | null;
};

export type PlannedCitation = {
  fromKey: string;
  number: CaseNumber;
  printed: string;
  date: IsoDate | null;
  points: { no: number; text: string }[] | null;
  sentence: string;
};

/** A meeting as a document tells it, before a person has said that it is right. */
export type PlannedMeeting = {
  date: IsoDate | null;
  start: ClockTime | null;
  end: ClockTime | null;
  place: string;
  archiveCase: string;
  writtenStandard: WrittenStandard;
  /** Minutes tell of a meeting that has been held; a notice of one to come. */
  held: boolean;
  items: PlannedItem[];
  citations: PlannedCitation[];
};

const outcomes: Readonly<Record<DecisionOutcome, Outcome>> = {
  noted: 'noted',
  approved: 'adopted',
  adopted: 'adopted',
  adopted_as_proposed: 'as_proposed',
  adopted_amended: 'changed',
  endorsed: 'adopted',
  recommends: 'adopted',
  appointed: 'adopted',
  postponed: 'postponed',
  referred: 'sent_back',
  rejected: 'rejected',
  not_treated: 'not_treated',
  no_decision: 'no_decision',
};

const sectionCodes: Readonly<Record<string, PaperSection['code']>> = {
  background: 'background',
  facts: 'facts',
  other_relevant: 'other',
  assessment: 'assessment',
  treatment: 'treatment',
  other: 'other',
};

/** The register's number for one read from a document; its printed form is kept beside it. */
export function numberFromDocument(found: FoundNumber): CaseNumber {
  const { series, seq, seqTo, item, meeting, year } = found;
  const own = [series ?? '', meeting === null ? '' : `m${meeting}`].filter(Boolean).join(' ');
  return item === null
    ? { series: own, from: seq, to: seqTo ?? seq, year }
    : { series: `${own} ${seq}.`.trim(), from: item, to: item, year };
}

function slotMinutes(start: ClockTime | null, end: ClockTime | null): number | null {
  if (!start || !end) return null;
  const minutes = plannedMinutes(start, end);
  return minutes > 0 ? minutes : null;
}

function paperOf(document: ImportedDocument, key: string | null, title: string) {
  const papers = document.papers.filter((one) => key !== null && one.caseKey === key);
  const proposals = document.proposals.filter((one) => one.caseKey === key && !one.placeholder);
  const sections = papers.flatMap((paper) =>
    paper.sections.flatMap(({ code, heading, text }): PaperSection[] => {
      const own = sectionCodes[code];
      return own && text.trim() ? [{ code: own, heading, text }] : [];
    }),
  );
  return {
    title: papers.find((paper) => paper.title)?.title ?? title,
    owners: [...new Set(papers.flatMap((paper) => paper.owners))],
    handlers: [...new Set(papers.flatMap((paper) => paper.handlers))],
    briefingBy: [],
    sections,
    points: proposals.flatMap((one) =>
      one.points.length > 0 ? one.points.map((point) => point.text) : [one.text],
    ),
    attachments: papers
      .flatMap((paper) => paper.attachments)
      .map(({ name, sentLater }) => ({ name, state: sentLater ? 'later' : 'named' }) as const),
  };
}

function decisionOf(document: ImportedDocument, key: string | null): PlannedItem['decision'] {
  const found = document.decisions.filter((one) => key !== null && one.caseKey === key);
  const last = found.filter((one) => !one.isRecommendation).at(-1) ?? found.at(-1);
  if (!last) return null;
  const texts = last.points.length > 0 ? last.points.map((point) => point.text) : [last.text];
  const note = [last.votes?.text ?? '', ...last.protocolAdditions].filter(Boolean).join('\n');
  return { outcome: outcomes[last.outcome], points: texts.filter((text) => text.trim()), note };
}

/**
 * Answers the meeting that a document tells of: its agenda, papers, decisions, and what its papers
 * cite. A case that is treated but stands on no agenda is put at the end. Earlier decisions that a
 * paper quotes become citations, never decisions of this meeting.
 * @source F-067, F-071 – F-075
 */
export function meetingFrom(document: ImportedDocument): PlannedMeeting {
  const { meeting } = document;
  const held = ['minutes', 'case_minutes', 'vote_record', 'agenda_with_outcomes'].includes(
    document.kind.value,
  );
  const listed = document.agenda.map((row, at): PlannedItem => {
    const key = row.number?.value.key ?? null;
    const kind = row.kind === 'info' ? 'case' : row.kind;
    return {
      listed: at,
      level: levelOf(document.agenda, at),
      key,
      kind: row.number ? (kind === 'misc' ? 'misc' : 'case') : kind === 'case' ? 'misc' : kind,
      number: row.number ? numberFromDocument(row.number.value) : null,
      printed: row.number?.value.printed ?? null,
      title: row.title.value,
      minutes: row.minutes ?? slotMinutes(row.start, row.end),
      responsible: row.responsible,
      subPoints: row.subPoints,
      closedBasis: row.closed ? (row.closedBasis ?? '') : null,
      paper: paperOf(document, key, row.title.value),
      decision: held ? decisionOf(document, key) : null,
    };
  });
  const onAgenda = new Set(listed.map((item) => item.key));
  const extra = document.cases
    .filter((found) => !onAgenda.has(found.value.key))
    .map((found): PlannedItem => {
      const { key, printed } = found.value;
      const paper = paperOf(document, key, '');
      return {
        listed: null,
        level: 0,
        key,
        kind: 'case',
        number: numberFromDocument(found.value),
        printed,
        title: paper.title || printed,
        minutes: null,
        responsible: [],
        subPoints: [],
        closedBasis: null,
        paper: { ...paper, title: paper.title || printed },
        decision: held ? decisionOf(document, key) : null,
      };
    });
  return {
    date: meeting.date?.value ?? null,
    start: meeting.start?.value ?? document.agenda.find((row) => row.start)?.start ?? null,
    end: meeting.end?.value ?? null,
    place: meeting.place?.value ?? '',
    archiveCase: meeting.archive ?? '',
    writtenStandard: document.language === 'nn' ? 'nn' : 'nb',
    held,
    items: [...underHeadings(listed, document.agenda), ...extra],
    citations: citationsOf(document),
  };
}

type ReadRow = ImportedDocument['agenda'][number];

/** How far in a row stands by its number: 2.1 under 2, and 2.1/24 under 2/24. */
function levelOf(agenda: readonly ReadRow[], at: number): number {
  const { level, number } = agenda[at] ?? {};
  const own = number?.value;
  if (level !== undefined || !own || own.item === null) return level ?? 0;
  const before = agenda.slice(0, at).findLast((row) => row.number?.value.item === null);
  const stem = before?.number?.value;
  return stem?.seq === own.seq && stem.series === own.series && stem.year === own.year ? 1 : 0;
}

/**
 * The rows with a heading over each run of those that the document has under one. Any other
 * business, the opening and the closing stand by themselves.
 */
function underHeadings(items: readonly PlannedItem[], agenda: readonly ReadRow[]): PlannedItem[] {
  const groupOf = (item: PlannedItem) => {
    const row = item.listed === null ? undefined : agenda[item.listed];
    if (!row) return null;
    const alone = row.kind === 'opening' || row.kind === 'closing' || row.kind === 'misc';
    return alone && item.level === 0 ? null : row.group;
  };
  let open: string | null = null;
  return items.flatMap((item) => {
    const group = groupOf(item);
    const begins = group !== null && group !== open;
    open = group;
    const own =
      group === null ? item : { ...item, level: Math.min(item.level + 1, mostLevels - 1) };
    return begins ? [heading(group), own] : [own];
  });
}

function heading(title: string): PlannedItem {
  return {
    listed: null,
    level: 0,
    key: null,
    kind: 'group',
    number: null,
    printed: null,
    title,
    minutes: null,
    responsible: [],
    subPoints: [],
    closedBasis: null,
    paper: { ...noPaper, title },
    decision: null,
  };
}

const noPaper = {
  owners: [],
  handlers: [],
  briefingBy: [],
  sections: [],
  points: [],
  attachments: [],
} satisfies Omit<PlannedItem['paper'], 'title'>;

function citationsOf(document: ImportedDocument): PlannedCitation[] {
  const quoted = document.quotedDecisions.flatMap((one): PlannedCitation[] => {
    const link = document.links
      .flatMap((other) => other.toNumbers)
      .find((number) => number.key === one.fromKey);
    if (!one.inKey || !one.from || !link) return [];
    return [
      {
        fromKey: one.inKey,
        number: numberFromDocument(link),
        printed: one.from,
        date: one.date,
        points: one.points.map((point, index) => ({ no: index + 1, text: point.text })),
        sentence: one.evidence.text,
      },
    ];
  });
  const seen = new Set(quoted.map((one) => `${one.fromKey} ${one.printed}`));
  const linked = document.links.flatMap((link): PlannedCitation[] => {
    const [first] = link.toNumbers;
    if (!link.fromKey || !first || seen.has(`${link.fromKey} ${link.to}`)) return [];
    seen.add(`${link.fromKey} ${link.to}`);
    const last = link.toNumbers.at(-1) ?? first;
    const number = { ...numberFromDocument(first), to: last.seq };
    return [
      {
        fromKey: link.fromKey,
        number,
        printed: link.to,
        date: link.date,
        points: null,
        sentence: link.sentence,
      },
    ];
  });
  return [...quoted, ...linked];
}
