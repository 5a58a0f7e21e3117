import type { CaseId } from '../../kernel/ids.ts';
import { listObligations, standingOn } from '../follow-up/index.ts';
import type { Visit } from '../identity/route.ts';
import { isUnsent } from './rules/a-cancelled-meeting-is-over.ts';
import { caseTrail, type Trail } from './rules/case-trail.ts';
import { quotationsOf } from './store/case-reads.ts';
import { listCases, listTreatments, readCase, relatedCases } from './store/lists.ts';
import { readDecisionsOfCases } from './store/reads.ts';
import { caseReadingOf, hiddenCases } from './who-may-read-cases.ts';

/** Beyond these a topic is a subject of its own, and the trail no story any more. */
const sameTopicLimit = 40;

export type CaseView = NonNullable<Awaited<ReturnType<typeof readCaseView>>>;

/** A case with all that its page tells: undefined where there is no such case. */
export async function readCaseView(visit: Visit, id: string) {
  const { db, today } = visit;
  const found = await readCase(db, id);
  if (!found) return undefined;
  const [related, topicCases] = await Promise.all([
    relatedCases(db, found.id),
    found.topic
      ? listCases(db, { topic: found.topic, ...caseReadingOf(visit), limit: sameTopicLimit })
      : [],
  ]);
  const known = new Map([...topicCases, ...related.cases].map((one) => [one.id, one]));
  const hidden = await hiddenCases(visit, [...known.keys()]);
  const cases = [...known.values()].filter((one) => !hidden.has(one.id));
  const ids = cases.map((one) => one.id);
  const links = related.links.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to));
  const [treatments, decisions, obligations, quotations] = await Promise.all([
    listTreatments(db, ids),
    readDecisionsOfCases(db, ids),
    listObligations(db, { caseIds: ids }),
    quotationsOf(db, found.id),
  ]);
  const visible = treatments.filter(
    (row) => !isUnsent(row) || visit.may('meeting.read-draft', { bodyId: row.bodyId }).ok,
  );
  const trail: Trail = caseTrail(found.id, {
    cases,
    links,
    treatments: visible.flatMap(({ caseId, meetingId, date, itemId }) =>
      caseId
        ? [
            {
              caseId,
              meetingId,
              date,
              outcome: decisions.find((one) => one.itemId === itemId)?.outcome ?? null,
            },
          ]
        : [],
    ),
    events: [],
    obligations: obligations.map((duty) => ({ ...duty, standing: standingOn(duty, today) })),
  });
  const own = <One extends { caseId: CaseId | null }>(all: readonly One[]) =>
    all.filter((one) => one.caseId === found.id);
  const numbered = (linked: readonly CaseId[]) =>
    cases.filter((one) => linked.includes(one.id) && one.id !== found.id);
  return {
    case: found,
    treatments: own(visible),
    decisions: own(decisions),
    obligations: own(obligations),
    quotations: quotations.filter((one) => !hidden.has(one.fromCaseId)),
    cites: numbered(links.filter((one) => one.from === found.id).map((one) => one.to)),
    citedBy: numbered(links.filter((one) => one.to === found.id).map((one) => one.from)),
    sameTopic: topicCases.filter((one) => one.id !== found.id),
    trail,
  };
}
