import type { ReactNode } from 'react';
import type { Language } from '../../kernel/language.ts';
import { formatSize } from '../format.ts';
import { uiText } from '../text/index.ts';
import { Button } from './buttons.tsx';
import { type FieldError, TextArea } from './forms.tsx';

/**
 * A place to drop a file, which is a plain file field without a script. For the island `drop`: the
 * form has `data-drop`, its limit in bytes `data-limit` with the sentence for a larger file
 * `data-too-large`; `data-chosen` is filled with name and size, `data-progress` while it is sent.
 */
export function FileDrop(props: {
  action: string;
  name: string;
  /** Media types and endings, as in the `accept` attribute. */
  accept: string;
  label: string;
  hint: ReactNode;
  submit: string;
  limitBytes: number;
  /** What is said of files beyond the limit; left out where it is that of a document. */
  tooLarge?: string;
  /** Whether several files may be chosen at once. */
  several?: boolean;
  fault?: string | undefined;
  language: Language;
  /** More fields of the same form. */
  children?: ReactNode;
}) {
  const t = uiText[props.language];
  const id = `felt-${props.name}`;
  return (
    <form
      className="drop"
      method="post"
      encType="multipart/form-data"
      action={props.action}
      data-drop=""
      data-limit={props.limitBytes}
      data-too-large={props.tooLarge ?? t.dropTooLarge}
      data-sending={t.sending}
      data-failed={t.dropFailed}
    >
      <label htmlFor={id}>{props.label}</label>
      <p className="hint" id={`${id}-hint`}>
        {props.hint} {formatSize(props.limitBytes, props.language)}.
      </p>
      <input
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        required
        multiple={props.several}
        aria-describedby={props.fault ? `${id}-hint ${id}-feil` : `${id}-hint`}
        aria-invalid={props.fault ? true : undefined}
      />
      {props.fault ? (
        <p className="fault" id={`${id}-feil`}>
          {props.fault}
        </p>
      ) : null}
      <p className="chosen num" data-chosen="" role="status" />
      <progress max={100} value={0} hidden data-progress="" aria-label={t.sending} />
      {props.children}
      <Button>{props.submit}</Button>
    </form>
  );
}

/** The same for text that is pasted in. */
export function PasteForm(props: {
  action: string;
  name: string;
  label: string;
  hint?: string;
  submit: string;
  value?: string;
  errors?: readonly FieldError[];
  children?: ReactNode;
}) {
  return (
    <form className="form one" method="post" action={props.action} data-draft={props.action}>
      <TextArea
        wide
        name={props.name}
        label={props.label}
        hint={props.hint}
        value={props.value}
        errors={props.errors}
        rows={8}
      />
      {props.children}
      <div className="acts">
        <Button secondary>{props.submit}</Button>
      </div>
    </form>
  );
}
