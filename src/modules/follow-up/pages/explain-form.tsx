import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { type FieldError, Hidden, TextArea, TextField } from '../../../ui/components/forms.tsx';
import type { SentForm } from '../../identity/route.ts';
import type { ObligationRecord } from '../store/reads.ts';
import { followUpText } from '../text/index.ts';

/** Where one says why a date was not kept, who takes it on, and by when. */
export function ExplainForm(props: {
  row: Pick<ObligationRecord, 'id' | 'version' | 'who' | 'explanation'>;
  language: Language;
  typed?: SentForm | null;
  errors?: readonly FieldError[];
  /** Where to come back to; the obligation itself if absent. */
  back?: string;
}) {
  const { row, typed, errors, back } = props;
  const t = followUpText[props.language].explain;
  return (
    <form
      className="form"
      method="post"
      action={addresses.explainObligation(row.id)}
      data-draft={`explain ${row.id} ${row.version}`}
    >
      <Hidden values={{ versjon: row.version, ...(back ? { til: back } : {}) }} />
      <TextArea
        wide
        name="forklaring"
        rows={2}
        label={t.why}
        hint={t.whyHint}
        value={typed?.text('forklaring') ?? row.explanation}
        errors={errors}
      />
      <TextField
        name="videre"
        label={t.who}
        hint={t.whoHint}
        value={typed?.text('videre') ?? row.who}
        errors={errors}
      />
      <TextField
        name="nyfrist"
        label={t.newDue}
        hint={t.newDueHint}
        value={typed?.text('nyfrist') ?? ''}
        errors={errors}
      />
      <div className="acts">
        <Button>{t.submit}</Button>
      </div>
    </form>
  );
}
