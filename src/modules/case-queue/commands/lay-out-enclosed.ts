import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type Acting, carryOut } from '../../identity/command.ts';
import {
  attach,
  changeItem,
  planMark,
  readAgenda,
  readMeeting,
  savePaper,
  setTreatmentPlan,
} from '../../meetings/index.ts';
import { stepsOfPlan } from '../rules/a-proposed-plan-becomes-steps.ts';
import { pointsOfProposal } from '../rules/points-of-an-enclosed-proposal.ts';
import { listEnclosedFiles, readEnclosedFile } from '../store/enclosed.ts';
import type { EnclosedPaper, QueuedCase } from '../vocabulary.ts';

type Where = {
  meetingId: string;
  itemId: AgendaItemId;
  one: QueuedCase;
  enclosed: EnclosedPaper;
};

/**
 * Lays what came with a case into its agenda item: closes it on its legal basis first, then the
 * paper, the files, and the plan of treatment where somebody here can follow it. All in the
 * transaction that puts the case on the agenda; a part that is refused undoes it.
 */
export async function layOutEnclosed(tx: Writer, where: Where, acting: Acting): Promise<void> {
  const { meetingId, itemId, one, enclosed } = where;
  const at = { meetingId, itemId };
  if (enclosed.closedBasis !== null) {
    const closed = { base: { closedBasis: null }, wanted: { closedBasis: enclosed.closedBasis } };
    done(await carryOut(tx, changeItem, { ...at, ...closed }, acting));
  }
  const sections = enclosed.description
    ? [{ code: 'background' as const, heading: '', text: enclosed.description }]
    : [];
  const content = {
    title: enclosed.title,
    owners: [],
    handlers: [enclosed.handler],
    briefingBy: [],
    proposals: pointsOfProposal(enclosed.proposal, one.kind),
    sections,
  };
  done(await carryOut(tx, savePaper, { ...at, baseVersion: 1, content }, acting));
  for (const { position, name } of await listEnclosedFiles(tx, one.id)) {
    const kept = await readEnclosedFile(tx, one.id, position);
    if (!kept) continue;
    const file = { name, mediaType: kept.mediaType, bytes: kept.content };
    done(await carryOut(tx, attach, { ...at, name, file, sentLater: false }, acting));
  }
  const meeting = await readMeeting(tx, meetingId);
  const agenda = meeting ? await readAgenda(tx, meeting.id) : [];
  const caseId = agenda.find(({ id }) => id === itemId)?.caseId;
  const steps = stepsOfPlan(enclosed.plan, one);
  if (!caseId || steps.length < 2) return;
  done(await carryOut(tx, setTreatmentPlan, { caseId, seen: planMark([]), steps }, acting));
}

function done(verdict: { ok: true } | { ok: false; refusal: { code: string } }): void {
  if (!verdict.ok) throw new Error(`an enclosed case was not laid out: ${verdict.refusal.code}`);
}
