import type { IsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden, TextField } from '../../../ui/components/forms.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { successorsFrom, termEndsOn, termFindings } from '../rules/term-ends.ts';
import type { BodyRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';
import type { Term } from '../vocabulary.ts';
import { termFindingSentence } from './sentences.ts';

/** What stands in the form that extends a term. */
export type ExtensionForm = {
  termId: string;
  typed: { years: string; byCase: string } | null;
  errors: readonly FieldError[];
};

/** Terms of office: when they end, what has extended them, and who must be told by when. */
export function TermsSection(props: {
  body: BodyRow;
  terms: readonly Term[];
  today: IsoDate;
  mayNot: string | null;
  form: ExtensionForm | null;
  t: OrganisationsText;
}) {
  const { body, terms, today, mayNot, form, t } = props;
  if (terms.length === 0) return null;
  return (
    <section className="block" aria-labelledby="terms">
      <h2 id="terms">{t.terms}</h2>
      {terms.map((term) => (
        <section key={term.id} className="term" aria-labelledby={term.id}>
          <h3 id={term.id}>{term.subject}</h3>
          {termFindings(term, today).map((finding) => (
            <p key={finding.code}>
              <Note title={termFindingSentence(finding, t, formatDate)} />
            </p>
          ))}
          <Facts facts={factsOf(term, t)} />
          {mayNot !== null ? (
            <DisabledWithReason secondary small reason={mayNot}>
              {t.extend}
            </DisabledWithReason>
          ) : form?.termId === term.id ? (
            <ExtendForm body={body} form={form} t={t} />
          ) : (
            <ButtonLink
              secondary
              small
              href={`${addresses.body(body.id)}?forleng=${term.id}#forleng`}
            >
              {t.extend}
            </ButtonLink>
          )}
        </section>
      ))}
    </section>
  );
}

function factsOf(term: Term, t: OrganisationsText) {
  const day = (date: IsoDate | null) => (date ? <time>{formatDate(date)}</time> : t.unknown);
  const elected = [
    term.electedOn ? formatDate(term.electedOn) : '',
    term.electedByCase ? t.electedBy(term.electedByCase) : '',
  ].filter(Boolean);
  const length = [
    t.years(term.lengthYears),
    ...(term.yearZero === null ? [] : [t.yearZero(term.yearZero)]),
    ...term.extensions.map((one) => t.extension(one.years, one.byCase)),
  ];
  return [
    { label: t.elected, value: elected.join(', ') || t.unknown },
    { label: t.length, value: length.join(', ') },
    { label: t.endsOn, value: day(termEndsOn(term)) },
    { label: t.changeDeadline, value: day(term.changeDeadline) },
    { label: t.successorsFrom, value: day(successorsFrom(term)) },
  ];
}

function ExtendForm(props: { body: BodyRow; form: ExtensionForm; t: OrganisationsText }) {
  const { body, form, t } = props;
  return (
    <form method="post" action={addresses.body(body.id)} className="form" id="forleng">
      <div className="wide">
        <ErrorSummary title={t.errorTitle} errors={form.errors} />
      </div>
      <Hidden values={{ gjor: 'forleng', periode: form.termId }} />
      <TextField
        name="ar"
        label={t.extendYears}
        inputMode="numeric"
        value={form.typed?.years ?? 1}
        errors={form.errors}
      />
      <TextField
        name="vedtak"
        label={t.extendCase}
        value={form.typed?.byCase}
        errors={form.errors}
      />
      <p className="wide acts">
        <Button>{t.extend}</Button>
        <a href={addresses.body(body.id)}>{t.cancel}</a>
      </p>
    </form>
  );
}
