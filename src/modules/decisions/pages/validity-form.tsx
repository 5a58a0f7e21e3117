import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { type FieldError, FieldsOf, Hidden, TextField } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';

/** Says how long a decision is valid and what it takes the place of, where somebody may. */
export function ValidityForm(props: {
  visit: Visit;
  entry: EntryRow;
  /** What it takes the place of, as far as this person may read it. */
  earlier: readonly EntryRow[];
  errors: readonly FieldError[];
}) {
  const { visit, entry, earlier, errors } = props;
  const { language } = visit;
  const t = decisionText[language].manage;
  const leave = visit.may('decision.manage', { bodyId: entry.bodyId });
  const dayOf = (day: string | null) => (day ? formatDate(day) : '');
  const typed = errors.length > 0 ? (name: string) => visit.form.text(name) : null;
  return (
    <Details summary={t.title} open={errors.length > 0}>
      {leave.ok ? (
        <form method="post" action={addresses.decisionManage(entry.id)} className="fields noprint">
          <Hidden values={{ versjon: entry.version }} />
          <FieldsOf id="gyldighet" errors={errors} typed={typed}>
            <TextField name="fra" label={t.from} hint={t.fromHint} value={dayOf(entry.validFrom)} />
            <TextField name="til" label={t.to} hint={t.toHint} value={dayOf(entry.validTo)} />
            <TextField
              wide
              name="erstatter"
              label={t.supersedes}
              hint={t.supersedesHint}
              value={earlier.map(writtenAs).join('; ')}
            />
          </FieldsOf>
          <Button>{t.save}</Button>
        </form>
      ) : (
        <DisabledWithReason reason={policySentence(leave.refusal, language)}>
          {t.save}
        </DisabledWithReason>
      )}
    </Details>
  );
}

/** A number may be that of several bodies; the address is that of one. */
const writtenAs = ({ id }: EntryRow) => addresses.decision(id);
