import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Steps } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { commandWords, readLog } from '../../audit/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listAreas, listComments, readTerm, type TermRecord } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { Discussion } from './discussion.tsx';
import { StateMark } from './state-mark.tsx';
import { TermForms } from './term-forms.tsx';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: 'si' | 'endre' | 'avgjor' | 'apne';
  errors: readonly FieldError[];
  status: number;
};

const historyLength = 50;

/** One term: its words, how far it has come, what was said of it, and what may be done. */
export async function termPage(visit: Visit, refusedForm?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const t = termText[language];
  const term = await readTerm(db, visit.params.id ?? '');
  if (!term) return { kind: 'not-found' };
  const [comments, log, areas] = await Promise.all([
    listComments(db, term.id),
    readLog(db, { subjectId: term.id, limit: historyLength }),
    listAreas(db),
  ]);
  const errors = refusedForm?.errors ?? [];
  return {
    kind: 'page',
    status: refusedForm?.status ?? 200,
    title: term.source,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.terms() }],
    main: (
      <>
        <ErrorSummary
          of={refusedForm?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead title={<span lang="en">{term.source}</span>}>
          <p className="standline">
            <StateMark state={term.state} language={language} />
          </p>
        </PageHead>
        <Way term={term} said={comments.length} visit={visit} />
        <Facts facts={factsOf(term, visit)} />
        <Discussion
          term={term}
          comments={comments}
          visit={visit}
          refused={refusedForm?.form === 'si' ? refusedForm : undefined}
        />
        <TermForms term={term} areas={areas} visit={visit} refused={refusedForm} />
      </>
    ),
    aside: (
      <AsideSection title={t.history}>
        <ul>
          {log.map((entry) => (
            <li key={entry.number}>
              {entry.personName} {commandWords(entry.command, language)}
              <small>
                <time dateTime={entry.at}>{formatMoment(new Date(entry.at), language)}</time>
              </small>
            </li>
          ))}
          {log.some((entry) => entry.command === 'terminology.propose-term') ? null : (
            <li>
              {t.steps.proposed}: {term.proposedByName}
              <small>
                <time dateTime={term.proposedOn}>{formatDate(term.proposedOn)}</time>
              </small>
            </li>
          )}
        </ul>
      </AsideSection>
    ),
  };
}

function factsOf(term: TermRecord, { language }: Visit) {
  const t = termText[language];
  const f = t.fields;
  const unmatched = term.equivalence === 'unmatched';
  const word = (standard: 'nb' | 'nn') =>
    unmatched ? (
      <i>{t.noWord}</i>
    ) : term[standard] ? (
      <b lang={standard}>{term[standard]}</b>
    ) : (
      <i>{t.missing}</i>
    );
  return [
    { label: f.nb, value: word('nb') },
    { label: f.nn, value: word('nn') },
    { label: f.equivalence, value: t.equivalences[term.equivalence] },
    { label: f.area, value: term.area ?? t.everywhere },
    ...(term.sourceCode ? [{ label: f.sourceCode, value: term.sourceCode }] : []),
    ...(term.synonyms.length > 0 ? [{ label: f.synonyms, value: term.synonyms.join(', ') }] : []),
    ...(term.definition
      ? [{ label: f.definition, value: <span className="asis">{term.definition}</span> }]
      : []),
    ...(term.reason
      ? [{ label: f.reason, value: <span className="asis">{term.reason}</span> }]
      : []),
  ];
}

/** From proposal through discussion to decision, as one line. */
function Way({ term, said, visit }: { term: TermRecord; said: number; visit: Visit }) {
  const t = termText[visit.language].steps;
  const { state, decidedOn, decidedByName, decidedByCase } = term;
  const settled = decidedOn !== null;
  const by = decidedByName ?? '';
  const date = settled ? formatDate(decidedOn) : '';
  return (
    <Steps
      label={t.label}
      steps={[
        {
          key: 'proposed',
          title: t.proposed,
          detail: t.by(term.proposedByName, formatDate(term.proposedOn)),
          state: state === 'proposed' ? 'now' : 'done',
        },
        {
          key: 'discussed',
          title: t.discussed,
          detail: said > 0 ? t.said(said) : t.nobodyYet,
          state: state === 'discussed' ? 'now' : settled && said > 0 ? 'done' : 'ahead',
        },
        {
          key: 'settled',
          title: state === 'rejected' ? t.rejected : t.settled,
          detail: !settled
            ? t.waits
            : decidedByCase
              ? t.byCase(by, date, decidedByCase)
              : t.by(by, date),
          state: settled ? 'done' : 'ahead',
        },
      ]}
    />
  );
}
