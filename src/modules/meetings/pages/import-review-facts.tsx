import { Radios, Select, TextField } from '../../../ui/components/forms.tsx';
import { importText } from '../../documents/index.ts';
import type { ImportedDocument } from '../../documents/vocabulary.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { importPageText } from '../text/import/index.ts';
import { meetingText } from '../text/index.ts';
import { ReadValue, type ReviewView } from './import-read-value.tsx';
import { askedFields, madeNew, shownIn } from './import-typed.ts';

/** A meeting of the chosen body on the chosen day, in words; whether it still takes decisions. */
export type MeetingThere = { id: string; when: string; open: boolean };

function BodyField(props: { view: ReviewView; document: ImportedDocument; bodies: BodyRow[] }) {
  const { view, document, bodies } = props;
  const { review, typed, errors, language } = view;
  const t = importPageText[language].check;
  const named = document.meeting.committee?.value ?? '';
  const known = Boolean(review.values[askedFields.body]);
  const { body, newBody } = askedFields;
  const options = [
    ...(known ? [] : [{ value: '', label: t.chooseBody }]),
    ...bodies.map((one) => ({ value: one.id as string, label: one.name })),
    { value: madeNew, label: t.newBody(known ? '' : named) },
  ];
  const unknown = named ? t.bodyUnknown(named) : t.bodyNotNamed;
  return (
    <>
      <ReadValue view={view} name={body} wide>
        <Select
          wide
          name={body}
          label={t.body}
          hint={known ? undefined : unknown}
          errors={errors}
          value={shownIn(review, typed, body)}
          options={options}
        />
      </ReadValue>
      {known ? null : (
        <TextField
          wide
          name={newBody}
          label={t.newBodyName}
          hint={t.newBodyHint}
          errors={errors}
          value={typed[newBody] ?? named}
        />
      )}
    </>
  );
}

/** When and where the meeting is, and whose it is. */
export function FactsSection(props: {
  view: ReviewView;
  document: ImportedDocument;
  bodies: BodyRow[];
  there: MeetingThere | null;
}) {
  const { view, there } = props;
  const { review, typed, errors, language } = view;
  const t = importPageText[language].check;
  const facts = meetingText[language].facts;
  const names = importText[language].field;
  const intoThere = review.plan.held ? t.intoThere : t.intoThereCases;
  const field = (name: string, label: string, hint?: string, wide = false) => (
    <ReadValue view={view} name={name} wide={wide}>
      <TextField
        name={name}
        label={label}
        hint={hint}
        errors={errors}
        value={shownIn(review, typed, name)}
      />
    </ReadValue>
  );
  return (
    <section className="part" aria-labelledby="motet">
      <h2 id="motet">{t.meeting}</h2>
      <div className="form">
        <BodyField {...props} />
        <ReadValue view={view} name="slag">
          <Select
            name="slag"
            label={t.kind}
            value={shownIn(review, typed, 'slag')}
            options={(['innkalling', 'protokoll'] as const).map((value) => ({
              value,
              label: t.kinds[value],
            }))}
          />
        </ReadValue>
        {field('dato', names.date)}
        {field('begynner', facts.start)}
        {field('slutter', facts.end)}
        {field('sted', facts.place, undefined, true)}
        {field('arkivsak', facts.archiveCase)}
        <Select
          name="malform"
          label={facts.writtenStandard}
          value={shownIn(review, typed, 'malform')}
          options={(['nb', 'nn'] as const).map((value) => ({ value, label: facts[value] }))}
        />
        {there ? (
          <Radios
            name={askedFields.into}
            label={t.into}
            errors={errors}
            value={typed[askedFields.into] || (review.plan.held && there.open ? there.id : '')}
            options={[
              ...(there.open ? [{ value: there.id, label: intoThere(there.when) }] : []),
              { value: madeNew, label: t.intoNew },
            ]}
          />
        ) : null}
      </div>
    </section>
  );
}
