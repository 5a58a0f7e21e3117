import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Checkbox, type FieldError, TextField } from '../../../ui/components/forms.tsx';
import { formatSize } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { PaperFile } from '../paper-file.ts';
import type { AttachmentRecord } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';

type Props = {
  of: PaperFile;
  visit: Visit;
  mayEdit: boolean;
  errors: readonly FieldError[];
};

function stateOf({ state, size }: AttachmentRecord, { language }: Visit): string {
  const t = meetingText[language];
  if (state === 'included') return size ? formatSize(size, language) : '';
  return state === 'later' ? t.sentLater : t.namedOnly;
}

function AttachForm({ of, visit, errors }: Props) {
  const t = meetingText[visit.language].paper;
  const open = errors.some((one) => one.field === 'navn' || one.field === 'fil');
  return (
    <Details summary={t.attach} open={open}>
      <form
        className="form"
        method="post"
        encType="multipart/form-data"
        action={addresses.attachments(of.file.record.id, of.item.id)}
      >
        <TextField
          name="navn"
          label={t.attachName}
          hint={t.nameHint}
          value={visit.form.text('navn')}
          errors={errors}
        />
        <TextField name="fil" type="file" label={t.file} hint={t.fileHint} errors={errors} />
        <Checkbox
          name="ettersendes"
          label={t.attachLater}
          checked={visit.form.has('ettersendes')}
        />
        <div className="acts">
          <Button secondary>{t.attach}</Button>
        </div>
      </form>
    </Details>
  );
}

/** What goes with a paper: files to open, and the names of what comes later. */
export function PaperAttachments(props: Props) {
  const { of, visit, mayEdit } = props;
  const { file, item } = of;
  const t = meetingText[visit.language].paper;
  const own = file.attachments.filter((one) => one.itemId === item.id);
  if (own.length === 0 && !mayEdit) return null;
  return (
    <section className="part">
      <h3>{t.attachments}</h3>
      {own.length > 0 ? (
        <ul className="files">
          {own.map((one) => (
            <li key={one.id}>
              <span>
                {one.state === 'included' ? (
                  <a href={addresses.attachment(one.id)}>{one.name}</a>
                ) : (
                  one.name
                )}{' '}
                <small>{stateOf(one, visit)}</small>
              </span>
              {mayEdit ? (
                <PostButton
                  action={addresses.detach(file.record.id, one.id)}
                  fields={{ rad: item.id, navn: one.name }}
                  label={t.detach(one.name)}
                  small
                  secondary
                >
                  {t.detachShort}
                </PostButton>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayEdit ? <AttachForm {...props} /> : null}
    </section>
  );
}
