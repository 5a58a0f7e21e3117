import type { IsoDate } from '../../../kernel/calendar.ts';
import type { AgendaItemId, BodyId, CaseId, MeetingId, PaperId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { ImportedDocument } from '../../documents/vocabulary.ts';
import { insertObligation } from '../../follow-up/index.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { mayLieUnder, mostLevels, takesRows } from '../rules/how-rows-may-lie.ts';
import type { PlannedItem, PlannedMeeting } from '../rules/meeting-follows-from-a-document.ts';
import { proposalsOf } from '../rules/proposals-of-points.ts';
import { budgetSuggestions } from '../rules/time-budget-is-read-from-the-paper.ts';
import { readAgenda, readAgendaRows, readDecisions, readPaper } from '../store/reads.ts';
import {
  arrangeItems,
  type By,
  claimCitedCase,
  insertAttachment,
  insertCase,
  insertCitation,
  insertDecision,
  insertItem,
  insertPaper,
} from '../store/writes.ts';
import type { CaseNumber, Decision, Proposal } from '../vocabulary.ts';

type Into = {
  meetingId: MeetingId;
  bodyId: BodyId;
  plan: PlannedMeeting & { date: IsoDate };
  by: By;
};

type IntoWithBodies = Into & { bodies: readonly BodyRow[] };

/** The case with this number, made if the body has none; a case known by citation is claimed. */
async function caseFor(
  tx: Writer,
  found: {
    bodyId: BodyId;
    meetingId: MeetingId | null;
    number: CaseNumber;
    printed: string;
    title: string;
    knownBy: 'agenda' | 'citation';
  },
  now: Date,
): Promise<CaseId> {
  let query = tx
    .selectFrom('meetings.case_file')
    .select(['id', 'known_by'])
    .where('body_id', '=', found.bodyId)
    .where('series', '=', found.number.series)
    .where('seq_from', '=', found.number.from)
    .where('letter', '=', found.number.letter ?? '');
  query =
    found.number.year === null
      ? query.where('year', 'is', null).where('meeting_id', '=', found.meetingId)
      : query.where('year', '=', found.number.year);
  const known = await query.executeTakeFirst();
  if (!known) return insertCase(tx, found, now);
  if (known.known_by === 'citation' && found.knownBy === 'agenda') {
    await claimCitedCase(tx, known.id, found.title);
  }
  return known.id;
}

/** Stores the agenda, papers, decisions and citations of a plan; answers how many of each. */
export async function storePlan(tx: Writer, given: Into) {
  const into: IntoWithBodies = { ...given, bodies: await listBodies(tx) };
  const there = await readAgenda(tx, into.meetingId);
  const decidedItems = new Set((await readDecisions(tx, into.meetingId)).map((one) => one.itemId));
  const papers = new Map<string, { paperId: PaperId; caseId: CaseId }>();
  const stored = { items: 0, decisions: 0, citations: 0, obligations: 0 };
  const above: { id: AgendaItemId; kind: PlannedItem['kind'] }[] = [];
  for (const item of into.plan.items) {
    // A meeting that has its agenda keeps its own breaks; what a document adds to it is cases.
    if (there.length > 0 && !item.number) continue;
    const caseId =
      item.number && item.printed
        ? await caseFor(
            tx,
            {
              bodyId: into.bodyId,
              meetingId: item.number.year === null ? into.meetingId : null,
              number: item.number,
              printed: item.printed,
              title: item.title,
              knownBy: 'agenda',
            },
            into.by.now,
          )
        : null;
    const known = there.find((row) => row.caseId !== null && row.caseId === caseId);
    const read = proposalsOf(item.paper.points, into.plan.date);
    // What is added to an agenda that is there stands at its end, under nothing.
    const level = there.length > 0 ? 0 : Math.min(item.level, above.length, mostLevels - 1);
    const over = above[level - 1];
    const under = over && takesRows(over.kind) && mayLieUnder(item.kind) ? over : undefined;
    const at = { position: there.length + stored.items + 1, parentId: under?.id ?? null };
    const itemId = known?.id ?? (await storeItem(tx, into, at, item, caseId));
    above.splice(under ? level : 0, above.length, { id: itemId, kind: item.kind });
    if (!known) stored.items += 1;
    const paper = known ? await readPaper(tx, itemId) : null;
    if (caseId && !known) {
      const paperId = await storePaper(tx, into, itemId, caseId, item, read);
      papers.set(item.key ?? '', { paperId, caseId });
    } else if (caseId && item.key && paper) {
      papers.set(item.key, { paperId: paper.id, caseId });
    }
    // What was decided stands beside what the meeting's own paper proposed, where it has one.
    const own = (paper?.proposals ?? []) as Proposal[];
    const proposals = own.length > 0 ? own : read;
    if (caseId && item.decision && !decidedItems.has(itemId)) {
      stored.obligations += await storeDecision(tx, into, itemId, caseId, item, proposals);
      stored.decisions += 1;
    }
  }
  // What lies under a closed row is closed, whatever the document says of it.
  if (there.length === 0) await arrangeItems(tx, await readAgendaRows(tx, into.meetingId));
  for (const citation of into.plan.citations) {
    const from = papers.get(citation.fromKey);
    if (!from) continue;
    const toCaseId = await caseFor(
      tx,
      {
        bodyId: into.bodyId,
        meetingId: citation.number.year === null ? into.meetingId : null,
        number: citation.number,
        printed: citation.printed,
        title: '',
        knownBy: 'citation',
      },
      into.by.now,
    );
    await insertCitation(tx, {
      paperId: from.paperId,
      fromCaseId: from.caseId,
      toCaseId,
      printed: citation.printed,
      citedDate: citation.date,
      quotedPoints: citation.points,
      sentence: citation.sentence.slice(0, 2000),
    });
    stored.citations += 1;
  }
  return stored;
}

/** How many bodies a word such as "fagråd" stands for; null where it stands for none. */
function countOfBodies(bodies: readonly BodyRow[], label: string): number | null {
  const meant = bodies.filter(
    (body) =>
      body.status !== 'ended' && body.name.toLowerCase().replace(/\s*\d+.*$/u, '') === label,
  );
  return meant.length > 1 ? meant.length : null;
}

async function storeItem(
  tx: Writer,
  into: IntoWithBodies,
  at: { position: number; parentId: AgendaItemId | null },
  item: PlannedItem,
  caseId: CaseId | null,
): Promise<AgendaItemId> {
  const { kind, title, subPoints, responsible, minutes, closedBasis } = item;
  const text = item.paper.sections.map((section) => section.text).join('\n\n');
  const [promised] = budgetSuggestions(text, (label) => countOfBodies(into.bodies, label));
  return insertItem(tx, into.meetingId, at.position, {
    parentId: at.parentId,
    kind: caseId || kind !== 'case' ? kind : 'misc',
    title,
    subPoints,
    responsible,
    minutes,
    caseId,
    budget: promised?.budget ?? null,
    closedBasis,
  });
}

async function storePaper(
  tx: Writer,
  into: Into,
  itemId: AgendaItemId,
  caseId: CaseId,
  item: PlannedItem,
  proposals: Proposal[],
): Promise<PaperId> {
  const { points: _, attachments, ...paper } = item.paper;
  const paperId = await insertPaper(tx, { itemId, caseId, ...paper, proposals }, into.by);
  for (const attachment of attachments) {
    await insertAttachment(tx, {
      paper_id: paperId,
      name: attachment.name,
      state: attachment.state,
      media_type: null,
      file_name: null,
      content: null,
      size: null,
    });
  }
  return paperId;
}

async function storeDecision(
  tx: Writer,
  into: Into,
  itemId: AgendaItemId,
  caseId: CaseId,
  item: PlannedItem,
  proposals: Proposal[],
): Promise<number> {
  if (!item.decision) return 0;
  const decided = proposalsOf(item.decision.points, into.plan.date);
  const points: Decision['points'] = decided.map(({ no, text, kind, obligation }) => {
    const proposed = proposals.find((one) => one.text.trim() === text.trim()) ?? null;
    const change = proposed ? 'none' : proposals.length > 0 ? 'changed' : 'added';
    const from = proposed ?? proposals.find((one) => one.no === no) ?? null;
    return {
      no,
      change,
      text,
      proposed: from?.text ?? null,
      proposedNo: from?.no ?? null,
      kind,
      obligation,
    };
  });
  const decisionId = await insertDecision(
    tx,
    {
      caseId,
      bodyId: into.bodyId,
      meetingId: into.meetingId,
      itemId,
      decidedOn: into.plan.date,
      outcome: item.decision.outcome,
      points,
      note: item.decision.note,
      basis: 'imported',
    },
    into.by,
  );
  const owed = decided.filter((point) => point.obligation);
  for (const { no, obligation } of owed) {
    if (!obligation) continue;
    await insertObligation(
      tx,
      {
        ...obligation,
        bodyId: into.bodyId,
        caseId,
        decisionId,
        source: item.printed ?? '',
        pointNo: no,
      },
      into.by.now,
    );
  }
  return owed.length;
}

/** Keeps who was there, where the document says so. */
export async function attendanceOf(
  tx: Writer,
  meetingId: MeetingId,
  document: ImportedDocument,
): Promise<void> {
  if (document.attendance.length === 0) return;
  await tx.deleteFrom('meetings.attendance').where('meeting_id', '=', meetingId).execute();
  await tx
    .insertInto('meetings.attendance')
    .values(
      document.attendance.map((one, index) => ({
        meeting_id: meetingId,
        position: index + 1,
        name: one.name,
        represents: one.represents,
        role: one.role,
        state: one.state,
        stands_in_for: one.forPerson,
        since: one.from,
        until: one.to,
      })),
    )
    .execute();
}
