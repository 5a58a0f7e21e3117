import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, formatDaysLeft } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { readLog } from '../../audit/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readBody } from '../../organisations/index.ts';
import { subjectOfReport } from '../commands/seen-obligation.ts';
import { followUpList } from '../rules/follow-up-list.ts';
import { listObligations, readObligation } from '../store/reads.ts';
import { followUpText } from '../text/index.ts';
import { dutiesToRead } from './duties-to-read.ts';
import { ObligationFacts } from './obligation-facts.tsx';
import { ObligationForms } from './obligation-forms.tsx';
import { History } from './obligation-history.tsx';
import { StandingMark } from './standing-mark.tsx';

/** A form of this page that was refused: which, what was typed, and what to mend. */
export type RefusedForm = {
  form: 'report' | 'explain' | 'change' | 'reopen';
  errors: readonly FieldError[];
  status: 409 | 422;
};

const historyLength = 30;

/** One obligation: what, from where, how it stands, what may be done, and what has been done. */
export async function obligationPage(visit: Visit, refusedForm?: RefusedForm): Promise<Answer> {
  const { db, language, today } = visit;
  const t = followUpText[language];
  const found = await readObligation(db, visit.params.id ?? '');
  if (!found) return { kind: 'not-found' };
  const [body, log, related] = await Promise.all([
    readBody(db, found.bodyId),
    readLog(db, { subjectId: found.id, limit: historyLength }),
    found.caseId ? dutiesToRead(visit, await listObligations(db, { caseIds: [found.caseId] })) : [],
  ]);
  const leave = visit.may('obligation.report', await subjectOfReport(db, found, visit.actor));
  const [row] = followUpList([found], today);
  if (!row) return { kind: 'not-found' };
  const others = followUpList(related, today).filter((one) => one.id !== row.id);
  const errors = refusedForm?.errors ?? [];
  return {
    kind: 'page',
    status: refusedForm?.status ?? 200,
    title: row.what,
    nav: 'follow-up',
    crumbs: [{ label: t.title, href: addresses.followUp() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={row.what}>
          <p className="standline">
            <StandingMark standing={row.standing} language={language} />
            {row.due && row.daysLeft !== null && row.state === 'open' ? (
              <span>
                <time dateTime={row.due}>{formatDate(row.due)}</time>,{' '}
                {formatDaysLeft(row.daysLeft, language)}
              </span>
            ) : null}
          </p>
        </PageHead>
        {refusedForm && row.state !== 'open' ? <TypedStill visit={visit} /> : null}
        <ObligationFacts row={row} bodyName={body?.name ?? ''} language={language} />
        <ObligationForms row={row} visit={visit} leave={leave} refused={refusedForm} />
        <section className="block" aria-labelledby="history">
          <h2 id="history">{t.history}</h2>
          <History entries={log} createdAt={found.createdAt} language={language} />
        </section>
      </>
    ),
    aside: (
      <AsideSection title={t.sameCase}>
        {others.length === 0 ? (
          <p className="after">{t.sameCaseNone}</p>
        ) : (
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <a href={addresses.obligation(one.id)}>{one.what}</a>
                <small>
                  {one.who}
                  {one.due ? `, ${formatDate(one.due)}` : ''}
                </small>
                <StandingMark standing={one.standing} language={language} />
              </li>
            ))}
          </ul>
        )}
      </AsideSection>
    ),
  };
}

const typedFields = [
  'forklaring',
  'videre',
  'nyfrist',
  'rapport',
  'utfort',
  'hva',
  'hvem',
  'frist',
];

/** What somebody typed into a form that is gone, because another settled the matter meanwhile. */
function TypedStill({ visit }: { visit: Visit }) {
  const typed = typedFields.map((name) => visit.form.text(name).trim()).filter(Boolean);
  if (typed.length === 0) return null;
  return (
    <div className="told">
      <p>
        <b>{followUpText[visit.language].typed}</b>
      </p>
      <blockquote>{typed.join('\n')}</blockquote>
    </div>
  );
}
