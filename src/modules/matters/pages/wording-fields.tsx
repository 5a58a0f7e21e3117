import type { ReactNode } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  type FieldError,
  type Option,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { parseDate } from '../../../ui/format.ts';
import { AskedBefore } from '../../decisions/index.ts';
import type { SentForm, Visit } from '../../identity/route.ts';
import { AffectsFields, affectsFromForm, listServiceAreas } from '../../mandate/index.ts';
import type { ServiceArea } from '../../mandate/vocabulary.ts';
import type { Wording } from '../rules/a-matter-says-what-is-asked.ts';
import { matterText } from '../text/pages/index.ts';
import { origins } from '../vocabulary.ts';

/** What is typed of a matter: what is asked, what it affects, who waits. */
export function WordingFields(props: {
  language: Language;
  typed: Pick<SentForm, 'text' | 'all'>;
  areas: readonly ServiceArea[];
  errors: readonly FieldError[];
  /** What only a new matter has. */
  raise?: {
    origin: string;
    body: string;
    bodies: readonly Option[];
    practice: boolean;
    note: ReactNode;
  };
}) {
  const { language, typed, areas, errors, raise } = props;
  const t = matterText[language];
  return (
    <>
      <TextField
        wide
        name="tittel"
        label={t.form.title}
        hint={t.form.titleHint}
        value={typed.text('tittel')}
        errors={errors}
      />
      <AskedBefore language={language}>
        <TextArea
          wide
          rows={4}
          name="sporsmal"
          label={t.form.question}
          hint={t.form.questionHint}
          value={typed.text('sporsmal')}
          errors={errors}
        />
      </AskedBefore>
      <TextArea
        wide
        rows={5}
        name="bakgrunn"
        label={t.form.background}
        hint={t.form.backgroundHint}
        value={typed.text('bakgrunn')}
        errors={errors}
      />
      <TextArea
        wide
        rows={3}
        name="svar"
        label={t.form.options}
        hint={t.form.optionsHint}
        value={typed.text('svar')}
        errors={errors}
      />
      <fieldset className="group wide">
        <legend>{t.form.affects}</legend>
        <p className="hint">{t.form.affectsLede}</p>
        <AffectsFields areas={areas} typed={typed} language={language} errors={errors} />
      </fieldset>
      {raise ? (
        <>
          {raise.note ? <p className="wide">{raise.note}</p> : null}
          <Select
            name="gruppe"
            label={t.form.body}
            hint={t.form.bodyHint}
            value={raise.body}
            errors={errors}
            options={[{ value: '', label: t.form.chooseBody }, ...raise.bodies]}
          />
          <p className="beside">
            <Button secondary name="foresla" value="ja">
              {t.form.suggestBody}
            </Button>
          </p>
          <Select
            name="opphav"
            label={t.form.origin}
            value={raise.origin}
            options={origins
              .filter((one) => one !== 'vendor')
              .map((one) => ({ value: one, label: t.origins[one] }))}
          />
        </>
      ) : null}
      <TextField
        name="venter"
        label={t.form.waitsFor}
        value={typed.text('venter')}
        errors={errors}
      />
      <TextField
        name="frist"
        label={t.form.needed}
        hint={t.form.dateHint}
        size={12}
        value={typed.text('frist')}
        errors={errors}
      />
      {raise ? (
        <div className="wide">
          <Checkbox name="ovelse" label={t.form.practiceBox} checked={raise.practice} />
        </div>
      ) : null}
    </>
  );
}

/** Reads the fields back; what is no date is answered at its field, and nothing is lost. */
export async function wordingFromForm(
  visit: Visit,
): Promise<Verdict<Wording, { code: 'unreadable'; errors: FieldError[] }>> {
  const { form, language, db } = visit;
  const areas = await listServiceAreas(db);
  const { affects, errors } = affectsFromForm(form, { areas, language });
  const date = form.text('frist').trim();
  const neededBy = date ? parseDate(date) : null;
  if (date && !neededBy) {
    errors.push({ field: 'frist', message: matterText[language].mend.unreadable(date) });
  }
  if (errors.length > 0) return refused({ code: 'unreadable', errors });
  return allowed({
    title: form.text('tittel'),
    question: form.text('sporsmal'),
    background: form.text('bakgrunn'),
    options: form.text('svar').split(/\r?\n/),
    affects,
    waitsFor: form.text('venter'),
    neededBy,
  });
}
