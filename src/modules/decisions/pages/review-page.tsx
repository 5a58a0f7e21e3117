import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  Radios,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { EvidenceOf } from '../evidence-of.ts';
import { readEntry } from '../store/reads.ts';
import { listReviews } from '../store/reviews.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import { type EntryRow, type Review, reviewAnswers, reviewNexts } from '../vocabulary.ts';
import { DecisionPoints } from './points.tsx';
import { newMatterFrom } from './take-up-anew.ts';

export type ReviewForm = 'svar' | 'dag';
export type RefusedReview = { of: ReviewForm; errors: readonly FieldError[]; status: number };

/** Whether a decision did what it should: the decision, what is known since, and the answer. */
export async function reviewPage(
  visit: Visit,
  evidenceOf: EvidenceOf,
  refused?: RefusedReview,
): Promise<Answer> {
  const { db, language } = visit;
  const entry = await readEntry(db, visit.params.id ?? '');
  if (!entry) return { kind: 'not-found' };
  const t = afterText[language].review;
  const [evidence, reviews] = await Promise.all([
    evidenceOf(visit, entry),
    listReviews(db, { entryId: entry.id, limit: 50 }),
  ]);
  const errorsOf = (form: ReviewForm) => (refused?.of === form ? refused.errors : []);
  const { reviewOn } = entry;
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: `${t.ofDecision}: ${entry.title}`,
    nav: 'decisions',
    crumbs: [
      { label: decisionText[language].title, href: addresses.decisionRegister() },
      { label: entry.number, href: addresses.decision(entry.id) },
      { label: t.ofDecision },
    ],
    main: (
      <div className="after">
        <ErrorSummary
          title={afterText[language].wrong}
          errors={refused?.errors ?? []}
          of={refused?.of}
        />
        <PageHead title={t.question} lede={`${entry.number} ${entry.title}`} />
        <section className="block" aria-labelledby="vedtaket">
          <h2 id="vedtaket">{decisionText[language].points}</h2>
          <DecisionPoints
            points={entry.points}
            language={language}
            plain={entry.source.kind === 'matter'}
          />
          {entry.reason ? <p className="pre dim">{entry.reason}</p> : null}
        </section>
        <section className="block" aria-labelledby="vet">
          <h2 id="vet">{t.evidenceTitle}</h2>
          <Facts facts={evidence} />
        </section>
        <section className="block" aria-labelledby="svaret">
          <h2 id="svaret">{t.answer}</h2>
          {reviewOn === null ? (
            <p className="dim">{t.notAsked}</p>
          ) : (
            <>
              {reviewOn > visit.today ? <p>{t.notYet(formatDate(reviewOn))}</p> : null}
              <AnswerForm visit={visit} entry={entry} errors={errorsOf('svar')} />
            </>
          )}
        </section>
        <section className="block" aria-labelledby="dagen">
          <h2 id="dagen">{t.setTitle}</h2>
          <DayForm visit={visit} entry={entry} errors={errorsOf('dag')} />
        </section>
        <Earlier visit={visit} entry={entry} reviews={reviews} />
      </div>
    ),
  };
}

function AnswerForm(props: { visit: Visit; entry: EntryRow; errors: readonly FieldError[] }) {
  const { visit, entry, errors } = props;
  const t = afterText[visit.language].review;
  const leave = visit.may('decision.manage', { bodyId: entry.bodyId });
  if (!leave.ok) {
    const reason = policySentence(leave.refusal, visit.language);
    return <DisabledWithReason reason={reason}>{t.send}</DisabledWithReason>;
  }
  const typed = errors.length > 0 ? (name: string) => visit.form.text(name) : null;
  return (
    <form
      method="post"
      action={addresses.decisionReview(entry.id)}
      className="fields noprint"
      data-draft={`virkning-${entry.id}`}
    >
      <Hidden values={{ hva: 'svar', versjon: entry.version }} />
      <FieldsOf id="svar" errors={errors} typed={typed}>
        <Radios
          name="svar"
          label={t.question}
          options={reviewAnswers.map((value) => ({ value, label: t.answers[value] }))}
        />
        <TextArea wide name="vet" label={t.evidence} hint={t.evidenceHint} rows={5} />
        <Radios
          name="na"
          label={t.next}
          options={reviewNexts.map((value) => ({ value, label: t.nexts[value] }))}
        />
        <TextField name="nar" label={t.nextOn} hint={t.nextOnHint} />
      </FieldsOf>
      <Button>{t.send}</Button>
    </form>
  );
}

function DayForm(props: { visit: Visit; entry: EntryRow; errors: readonly FieldError[] }) {
  const { visit, entry, errors } = props;
  const t = afterText[visit.language].review;
  const leave = visit.may('decision.manage', { bodyId: entry.bodyId });
  if (!leave.ok) {
    const reason = policySentence(leave.refusal, visit.language);
    return <DisabledWithReason reason={reason}>{t.saveDay}</DisabledWithReason>;
  }
  const typed = errors.length > 0 ? (name: string) => visit.form.text(name) : null;
  return (
    <form method="post" action={addresses.decisionReview(entry.id)} className="fields noprint">
      <Hidden values={{ hva: 'dag', versjon: entry.version }} />
      <FieldsOf id="dag" errors={errors} typed={typed}>
        <TextField
          name="dag"
          label={t.day}
          hint={t.dayHint}
          value={entry.reviewOn ? formatDate(entry.reviewOn) : ''}
        />
      </FieldsOf>
      <Button secondary>{t.saveDay}</Button>
    </form>
  );
}

function Earlier(props: { visit: Visit; entry: EntryRow; reviews: readonly Review[] }) {
  const { visit, entry, reviews } = props;
  const { language } = visit;
  const t = afterText[language].review;
  const [last] = reviews;
  return (
    <section className="block" aria-labelledby="tidligere">
      <h2 id="tidligere">{t.history}</h2>
      {last ? null : <p className="dim">{t.historyNone}</p>}
      {reviews.map((review) => (
        <div key={review.no}>
          <p>
            <strong>{t.answers[review.answer]}</strong>, {t.nexts[review.next].toLowerCase()}
            {review.nextOn ? ` (${t.again(formatDate(review.nextOn))})` : ''}
            <small className="dim">
              {' '}
              {afterText[language].by(review.byName, formatMoment(review.at, language))}
            </small>
          </p>
          <p className="pre">{review.evidence}</p>
        </div>
      ))}
      {last?.next === 'change' ? (
        <p>
          <a href={newMatterFrom(visit, entry, last.evidence)}>{t.takeUpAnew}</a>
        </p>
      ) : null}
    </section>
  );
}
