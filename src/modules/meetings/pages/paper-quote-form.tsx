import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { type FieldError, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import type { PaperFile } from '../paper-file.ts';
import { meetingText } from '../text/index.ts';

/** Asks for the number of a case whose decision the paper shall quote. */
export function QuoteForm(props: {
  of: PaperFile;
  visit: Visit;
  mayEdit: boolean;
  errors: readonly FieldError[];
}) {
  const { of, visit, mayEdit, errors } = props;
  if (!mayEdit) return null;
  const t = meetingText[visit.language].paper;
  return (
    <section className="part">
      <Details summary={t.quote} open={errors.some((one) => one.field === 'sak')}>
        <form
          className="form one-line"
          method="post"
          action={addresses.paperQuote(of.file.record.id, of.item.id)}
        >
          <TextField
            name="sak"
            label={t.quoteNumber}
            hint={t.quoteHint}
            value={visit.form.text('sak')}
            errors={errors}
          />
          <Button secondary>{t.quoteAction}</Button>
        </form>
      </Details>
    </section>
  );
}
