import type { CaseId, MeetingId } from '../../kernel/ids.ts';
import type { Visit } from '../identity/route.ts';
import { type BodyRow, listBodies } from '../organisations/index.ts';
import { isUnsent } from './rules/a-cancelled-meeting-is-over.ts';
import { listMeetings } from './store/lists.ts';
import { type DecisionRecord, readDecisionsOfCases } from './store/reads.ts';
import {
  type Matter,
  placesOf,
  readMatter,
  readSteps,
  type TreatmentPlace,
} from './store/treatments.ts';
import type { TreatmentStep } from './vocabulary.ts';
import { hiddenCases } from './who-may-read-cases.ts';

/** A step as this visitor may read it. */
export type StepView = TreatmentStep & {
  body: Pick<BodyRow, 'id' | 'name' | 'short_name'>;
  /** Where it stands; null where it stands nowhere, or on a draft that is not for this visitor. */
  place: TreatmentPlace | null;
  /** Whether the body's own case, with what it decided, is behind closed doors for this visitor. */
  hidden: boolean;
  decision: DecisionRecord | null;
  /** The body's coming meetings, where this visitor may put the matter on their agenda. */
  mayStandOn: { id: MeetingId; date: string }[];
};

export type TreatmentView = { matter: Matter; steps: StepView[] };

/** So many of a body's coming meetings are offered. */
const offered = 3;

/**
 * How a matter goes through the bodies, whichever of its cases is asked for; null where the visitor
 * may not read the matter. A closed case tells of itself only in its own body.
 * @source F-120
 */
export async function readTreatment(visit: Visit, caseId: CaseId): Promise<TreatmentView | null> {
  const { db } = visit;
  const matter = await readMatter(db, caseId);
  if (!matter || (await hiddenCases(visit, [matter.id])).size > 0) return null;
  const steps = await readSteps(db, matter);
  if (steps.length === 0) return { matter, steps: [] };
  const [places, bodies] = await Promise.all([
    placesOf(
      db,
      steps.flatMap(({ itemId }) => itemId ?? []),
    ),
    listBodies(db),
  ]);
  const cases = places.map((one) => one.caseId);
  const [hidden, decisions] = await Promise.all([
    hiddenCases(visit, cases),
    readDecisionsOfCases(db, cases),
  ]);
  const views = steps.map(async (step): Promise<StepView[]> => {
    const body = bodies.find((one) => one.id === step.bodyId);
    const at = places.find((one) => one.itemId === step.itemId);
    if (!body) return [];
    const unsent = at && isUnsent(at) && !visit.may('meeting.read-draft', { bodyId: at.bodyId }).ok;
    const isHidden = at !== undefined && hidden.has(at.caseId);
    const decided = decisions.find((one) => one.itemId === step.itemId && one.basis !== 'quoted');
    return [
      {
        ...step,
        body,
        place: at && !unsent ? at : null,
        hidden: isHidden,
        decision: isHidden || unsent ? null : (decided ?? null),
        mayStandOn: at || body.id === matter.bodyId ? [] : await comingMeetings(visit, body),
      },
    ];
  });
  return { matter, steps: (await Promise.all(views)).flat() };
}

async function comingMeetings(visit: Visit, body: BodyRow) {
  if (!visit.may('meeting.edit', { bodyId: body.id }).ok) return [];
  const rows = await listMeetings(visit.db, {
    bodyId: body.id,
    states: ['draft', 'published'],
    from: visit.today,
    limit: offered,
  });
  return rows.map(({ id, date }) => ({ id, date }));
}
