import { partsOf } from '../../kernel/calendar.ts';
import type { AgendaItemId, BodyId, CaseId, DecisionId, MeetingId } from '../../kernel/ids.ts';
import { insertObligation } from '../../modules/follow-up/index.ts';
import {
  formatCaseNumber,
  parseCaseNumber,
} from '../../modules/meetings/rules/case-numbers-have-one-key.ts';
import { nextCaseNumber } from '../../modules/meetings/rules/case-numbers-run-per-body-and-year.ts';
import {
  type By,
  insertAttachment,
  insertCase,
  insertCitation,
  insertDecision,
  insertItem,
  insertMeeting,
  insertPaper,
  touchMeeting,
} from '../../modules/meetings/store/writes.ts';
import type { CaseNumber, NumberScheme, Proposal } from '../../modules/meetings/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import type { DemoMeeting, DemoPaper, DemoPoint, DemoRow } from './meeting-notation.ts';

/** What the register holds so far, so that later papers can refer to it. */
export type Register = {
  cases: Map<string, { id: CaseId; number: CaseNumber; decisionId: DecisionId | null }>;
  points: Map<string, readonly DemoPoint[]>;
};

export const emptyRegister = (): Register => ({ cases: new Map(), points: new Map() });

/** The key of a case in the register: the body and the number as printed. */
export const caseKey = (body: BodyId, printed: string) => `${body} ${printed}`;

const perYear: NumberScheme = { kind: 'per-year', yearDigits: 2, series: '' };
const secretary = 'Sekretær, ASU';

/**
 * Adds a meeting with its agenda and papers. In one that is held or closed, each proposal is
 * decided as it stood, and what it lays on somebody becomes an obligation.
 */
export async function insertDemoMeeting(
  tx: Writer,
  register: Register,
  meeting: DemoMeeting,
): Promise<MeetingId> {
  const by = { name: secretary, now: new Date(`${meeting.date}T15:00:00Z`) };
  const id = await insertMeeting(
    tx,
    {
      body_id: meeting.body,
      held_on: meeting.date,
      starts_at: meeting.start,
      ends_at: meeting.end,
      place: meeting.place,
      archive_case: '',
      written_standard: 'nb',
      import_id: null,
    },
    by,
  );
  let position = 0;
  const insertRows = async (rows: readonly DemoRow[], parentId: AgendaItemId | null) => {
    for (const row of rows) {
      position += 1;
      const itemId = await insertRow(tx, register, { meeting, id, position, parentId, row, by });
      await insertRows(row.rows ?? [], itemId);
    }
  };
  await insertRows(meeting.rows, null);
  if (meeting.state !== 'draft') await touchMeeting(tx, id, { state: meeting.state }, by);
  return id;
}

type RowAt = {
  meeting: DemoMeeting;
  id: MeetingId;
  position: number;
  parentId: AgendaItemId | null;
  row: DemoRow;
  by: By;
};

async function insertRow(tx: Writer, register: Register, at: RowAt): Promise<AgendaItemId> {
  const { meeting, id, position, parentId, row, by } = at;
  const numbered = row.kind === 'case' || row.kind === 'misc';
  const found = numbered ? await insertNumbered(tx, register, at) : null;
  const itemId = await insertItem(tx, id, position, {
    kind: row.kind,
    parentId,
    title: row.title,
    subPoints: row.subPoints,
    responsible: row.responsible,
    minutes: row.minutes,
    caseId: found?.caseId ?? null,
    budget: row.budget,
    closedBasis: null,
  });
  if (!found) return itemId;
  const paper = row.paper ?? { points: [] };
  await insertDemoPaper(tx, register, { ...found, itemId, row, paper, meeting, by });
  const decided = meeting.state === 'held' || meeting.state === 'closed';
  if (!row.paper || !decided) return itemId;
  const decisionId = await decideAsProposed(tx, { ...found, ...at, itemId, paper: row.paper });
  const known = register.cases.get(caseKey(meeting.body, found.printed));
  if (known) known.decisionId = decisionId;
  return itemId;
}

async function insertNumbered(tx: Writer, register: Register, { meeting, id, row, by }: RowAt) {
  const { year } = partsOf(meeting.date);
  const perMeeting = row.no !== undefined && !row.no.includes('/');
  const number = row.no
    ? parseCaseNumber(row.no)
    : nextCaseNumber(numbersOf(register, meeting.body), year, perYear);
  if (!number) throw new Error(`The demo has a case number that cannot be read: ${row.no}`);
  const scheme: NumberScheme = perMeeting ? { kind: 'per-meeting' } : perYear;
  const printed = formatCaseNumber(number, scheme);
  const caseId = await insertCase(
    tx,
    {
      bodyId: meeting.body,
      meetingId: perMeeting ? id : null,
      number,
      printed,
      title: row.title,
      knownBy: 'agenda',
    },
    by.now,
  );
  const key = caseKey(meeting.body, printed);
  register.cases.set(key, { id: caseId, number, decisionId: null });
  register.points.set(key, row.paper?.points ?? []);
  return { caseId, printed };
}

function numbersOf(register: Register, body: BodyId): CaseNumber[] {
  const own = [...register.cases].filter(([key]) => key.startsWith(`${body} `));
  return own.map(([, { number }]) => number);
}

const numbered = (points: readonly DemoPoint[]): Proposal[] =>
  points.map((point, index) => ({ no: index + 1, ...point }));

async function insertDemoPaper(
  tx: Writer,
  register: Register,
  at: {
    caseId: CaseId;
    itemId: AgendaItemId;
    row: DemoRow;
    paper: DemoPaper;
    meeting: DemoMeeting;
    by: By;
  },
): Promise<void> {
  const { caseId, itemId, row, paper, meeting, by } = at;
  const cites = paper.cites ?? [];
  const background = [paper.background ?? '', ...cites.map((cite) => cite.sentence)];
  const sections = [
    { code: 'background' as const, text: background.filter(Boolean).join('\n\n') },
    { code: 'facts' as const, text: paper.facts ?? '' },
    { code: 'assessment' as const, text: paper.assessment ?? '' },
  ];
  const paperId = await insertPaper(
    tx,
    {
      itemId,
      caseId,
      title: row.title,
      owners: row.responsible,
      handlers: ['Sekretariatet'],
      briefingBy: [],
      proposals: numbered(paper.points),
      sections: sections.filter((one) => one.text).map((one) => ({ ...one, heading: '' })),
    },
    by,
  );
  for (const { to, date, sentence, quotes } of cites) {
    const key = caseKey('body_asu', to);
    const cited = register.cases.get(key);
    if (!cited) throw new Error(`The demo refers to a case that it does not have: ${to}`);
    const points = register.points.get(key) ?? [];
    await insertCitation(tx, {
      paperId,
      fromCaseId: caseId,
      toCaseId: cited.id,
      printed: to,
      citedDate: date ?? null,
      quotedPoints: quotes ? points.map(({ text }, index) => ({ no: index + 1, text })) : null,
      sentence,
    });
  }
  for (const name of paper.attachments ?? []) {
    const bare = { media_type: null, file_name: null, content: null, size: null };
    const state = meeting.state === 'draft' ? 'later' : 'named';
    await insertAttachment(tx, { paper_id: paperId, name, state, ...bare });
  }
}

async function decideAsProposed(
  tx: Writer,
  at: RowAt & { caseId: CaseId; printed: string; itemId: AgendaItemId; paper: DemoPaper },
): Promise<DecisionId> {
  const { meeting, caseId, itemId, printed, by } = at;
  const points = numbered(at.paper.points);
  const decisionId = await insertDecision(
    tx,
    {
      caseId,
      bodyId: meeting.body,
      meetingId: at.id,
      itemId,
      decidedOn: meeting.date,
      outcome: 'as_proposed',
      points: points.map(({ no, text, kind, obligation }) => ({
        no,
        change: 'none',
        text,
        proposed: text,
        proposedNo: no,
        kind,
        obligation,
      })),
      note: '',
      basis: 'recorded',
    },
    by,
    { number: printed, title: at.row.title },
  );
  for (const { no, obligation } of points) {
    if (!obligation) continue;
    await insertObligation(
      tx,
      { ...obligation, bodyId: meeting.body, caseId, decisionId, source: printed, pointNo: no },
      by.now,
    );
  }
  return decisionId;
}
