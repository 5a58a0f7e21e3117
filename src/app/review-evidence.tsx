import { addDays } from '../kernel/calendar.ts';
import type { Evidence, EvidenceOf } from '../modules/decisions/index.ts';
import type { EntryRow } from '../modules/decisions/vocabulary.ts';
import { dutiesToRead, listObligations } from '../modules/follow-up/index.ts';
import type { Visit } from '../modules/identity/route.ts';
import { matterFacts } from '../modules/matters/index.ts';
import { listQuestions } from '../modules/vendor-questions/index.ts';
import { addresses } from '../ui/addresses.ts';
import { formatDate } from '../ui/format.ts';
import { evidenceText } from './review-evidence-text.ts';

/** So many of each are named; how many there are is always said. */
const named = 8;

/**
 * What the rest of the house knows of how a decision has worked: matters since that touched the same
 * areas, questions that were asked again, and duties that follow from it. Nobody reads more here
 * than where it stands.
 */
export const reviewEvidence: EvidenceOf = async (visit, entry) => {
  const [matters, again, duties] = await Promise.all([
    mattersSince(visit, entry),
    askedAgain(visit, entry),
    dutiesOf(visit, entry),
  ]);
  return [...matters, ...again, ...duties];
};

type Line = { key: string; href: string; words: string };

function evidence(label: string, lines: readonly Line[], none: string): Evidence {
  if (lines.length === 0) return { label, value: none };
  return {
    label,
    value: (
      <>
        {lines.length}
        <ul className="plain">
          {lines.slice(0, named).map(({ key, href, words }) => (
            <li key={key}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

async function mattersSince({ db, today, language }: Visit, entry: EntryRow): Promise<Evidence[]> {
  const t = evidenceText[language];
  const areas = entry.affects?.serviceAreas ?? [];
  const since = entry.decidedOn;
  if (areas.length === 0 || !since || since >= today) return [];
  const facts = await matterFacts(db, { from: since, to: today });
  const lines = facts
    .filter(
      (one) => one.askedOn >= addDays(since, 1) && one.areas.some((area) => areas.includes(area)),
    )
    .toReversed()
    .map(({ id, number, title }) => ({
      key: id,
      href: addresses.matter(id),
      words: `${number} ${title}`,
    }));
  return [evidence(t.matters, lines, t.noMatters)];
}

async function askedAgain(visit: Visit, entry: EntryRow): Promise<Evidence[]> {
  const { db, language } = visit;
  if (!visit.may('question.read', { bodyId: null }).ok) return [];
  const t = evidenceText[language];
  const questions = await listQuestions(db, { states: ['answered'], limit: 50_000 });
  const lines = questions
    .filter(({ decidedBefore, decisionId }) => decidedBefore && decisionId === entry.id)
    .map(({ id, number, title }) => ({
      key: id,
      href: addresses.vendorQuestion(id),
      words: `${number} ${title}`,
    }));
  return [evidence(t.again, lines, t.noAgain)];
}

async function dutiesOf(visit: Visit, entry: EntryRow): Promise<Evidence[]> {
  const { db, language } = visit;
  const { source } = entry;
  if (source.kind !== 'meeting') return [];
  const t = evidenceText[language];
  const all = await listObligations(db, { caseIds: [source.caseId] });
  const lines = (await dutiesToRead(visit, all)).map(({ id, what, state, due }) => ({
    key: id,
    href: addresses.obligation(id),
    words: `${what} (${t.states[state]}${due ? `, ${formatDate(due)}` : ''})`,
  }));
  return [evidence(t.duties, lines, t.noDuties)];
}
