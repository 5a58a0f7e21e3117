import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { readLog } from '../../audit/index.ts';
import { noticeSheet } from '../../documents/index.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { affectsLines, listServiceAreas } from '../../mandate/index.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { standingOn } from '../rules/whether-a-decision-is-in-force.ts';
import { readEntries, readEntry } from '../store/reads.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';
import type { WhereTaken } from '../where-taken.ts';
import { CorrectionHistory } from './correction-history.tsx';
import { DecisionFacts, EntryLinks } from './decision-facts.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { DecisionPoints } from './points.tsx';
import { StandardPart } from './standard-part.tsx';
import { StandingMark } from './standing-mark.tsx';
import { ValidityForm } from './validity-form.tsx';

/** A form that was refused: what was typed, and what is wrong with it. */
export type RefusedValidity = { errors: readonly FieldError[]; status: number };

/** Those among some decisions that this person may read; those of closed cases are left out. */
async function readable(visit: Visit, ids: EntryRow['supersedes']): Promise<EntryRow[]> {
  const hidden = await visit.closedCases();
  return (await readEntries(visit.db, ids)).filter(
    ({ source }) => source.kind !== 'meeting' || !hidden.has(source.caseId),
  );
}

/** What a decision's address is about: its body; of a closed case it asks for more leave. */
export async function decisionSubject(visit: Visit) {
  const entry = await readEntry(visit.db, visit.params.id ?? '');
  if (!entry) return null;
  const { source, bodyId } = entry;
  const closed = source.kind === 'meeting' && (await visit.closedCases()).has(source.caseId);
  return closed ? { bodyId, action: 'case.read-closed' as const } : { bodyId };
}

/** One decision at its permanent address: what was decided, why, whether it holds, and how it came about. */
export async function decisionPage(
  visit: Visit,
  taken: WhereTaken,
  refused?: RefusedValidity,
): Promise<PageAnswer | { kind: 'not-found' }> {
  const { db, language } = visit;
  const entry = await readEntry(db, visit.params.id ?? '');
  if (!entry) return { kind: 'not-found' };
  const t = decisionText[language];
  const [told, log, later, earlier, areas, organisations] = await Promise.all([
    taken[entry.source.kind].tell(visit, entry),
    readLog(db, { subjectId: entry.id, limit: 50 }),
    readable(visit, entry.supersededBy),
    readable(visit, entry.supersedes),
    listServiceAreas(db),
    entry.affects ? listOrganisations(db) : [],
  ]);
  const standing = standingOn(
    entry,
    (await readEntries(db, entry.supersededBy)).map((one) => one.validFrom ?? one.decidedOn),
    visit.today,
  );
  const title =
    entry.source.kind === 'meeting' ? t.decision(entry.number) : t.ownDecision(entry.number);
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  const affects = entry.affects ? affectsLines(entry.affects, language, areas, nameOf) : [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: `${title}: ${entry.title}`,
    nav: 'decisions',
    styles: [noticeSheet.path],
    crumbs: [{ label: t.title, href: addresses.decisionRegister() }, { label: entry.number }],
    main: (
      <>
        <ErrorSummary title={t.manage.errors} errors={refused?.errors ?? []} of="gyldighet" />
        <PageHead title={title} lede={entry.title} />
        <p className="entry-marks">
          <OutcomeMark entry={entry} taken={taken} language={language} />{' '}
          <StandingMark standing={standing} language={language} />
        </p>
        {later.length > 0 ? (
          <p>
            {t.supersededBy(later.length)} <EntryLinks entries={later} />
          </p>
        ) : null}
        {entry.question ? (
          <section className="block" aria-labelledby="question">
            <h2 id="question">{t.question}</h2>
            <p className="as-typed">{entry.question}</p>
          </section>
        ) : null}
        <section className="block" aria-labelledby="points">
          <h2 id="points">{t.points}</h2>
          <DecisionPoints
            points={entry.points}
            language={language}
            anchors
            plain={entry.source.kind === 'matter'}
          />
          {entry.note ? <p className="protocol">{entry.note}</p> : null}
          {entry.quoted ? <p className="dim">{t.quoted}</p> : null}
        </section>
        {entry.reason ? (
          <section className="block" aria-labelledby="reason">
            <h2 id="reason">{t.reason}</h2>
            <p className="as-typed">{entry.reason}</p>
          </section>
        ) : null}
        <StandardPart visit={visit} entry={entry} />
        {told.sections}
        <CorrectionHistory log={log} language={language} />
        <ValidityForm
          visit={visit}
          entry={entry}
          earlier={earlier}
          errors={refused?.errors ?? []}
        />
      </>
    ),
    aside: (
      <AsideSection title={t.about}>
        <DecisionFacts
          visit={visit}
          entry={entry}
          affects={affects}
          earlier={earlier}
          told={told}
        />
      </AsideSection>
    ),
  };
}
