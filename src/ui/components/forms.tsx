import { createContext, type HTMLInputTypeAttribute, type ReactNode, useContext } from 'react';

/** What is wrong with a form: which field, and what to do. */
export type FieldError = { field: string; message: string };

type FieldProps = {
  name: string;
  /** Its own, where what belongs to the page asks for it by that; else made of the form and the name. */
  id?: string | undefined;
  label: ReactNode;
  /** For those who cannot see what the field stands beside; others do without. */
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  value?: string | number | null | undefined;
  wide?: boolean | undefined;
  required?: boolean | undefined;
};

/** What the fields of one form have in common, where a page has several. */
type OneForm = {
  id: string;
  errors: readonly FieldError[];
  /** What was typed in it, where it was refused; else each field has its own value. */
  typed: ((name: string) => string) | null;
};

const FormAround = createContext<OneForm>({ id: 'felt', errors: [], typed: null });

/**
 * The fields of one form among several on a page: those of the same name in another are not mixed
 * up with them, and only the form that was refused shows what was wrong and what was typed.
 */
export function FieldsOf(props: Partial<OneForm> & { id: string; children: ReactNode }) {
  const { id, errors = [], typed = null, children } = props;
  return <FormAround value={{ id, errors, typed }}>{children}</FormAround>;
}

const idOf = (form: string, name: string) => `${form}-${name.replace(/[^\w-]/g, '-')}`;

/**
 * All that is wrong, at the top, with links to the fields; takes the focus when the page opens. `of`
 * is the form that was refused, where the page has several.
 */
export function ErrorSummary(props: {
  title: string;
  errors: readonly FieldError[];
  of?: string | undefined;
}) {
  const { title, errors, of = 'felt' } = props;
  if (errors.length === 0) return null;
  return (
    <div className="errors" role="alert" tabIndex={-1} data-focus="">
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field ? (
              <a href={`#${idOf(of, error.field)}`}>{error.message}</a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useField({ name, id: own, hint, errors, value }: FieldProps) {
  const form = useContext(FormAround);
  const id = own ?? idOf(form.id, name);
  const error = (errors ?? form.errors).find((one) => one.field === name);
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-feil` : ''].filter(Boolean).join(' ');
  return {
    id,
    error,
    value: String(form.typed?.(name) ?? value ?? ''),
    attributes: {
      id,
      name,
      'aria-describedby': ids || undefined,
      'aria-invalid': error ? (true as const) : undefined,
    },
  };
}

function Around(props: FieldProps & { children: ReactNode }) {
  const { id, error } = useField(props);
  return (
    <div className={props.wide ? 'field wide' : 'field'}>
      <label htmlFor={id} className={props.hideLabel ? 'vh' : undefined}>
        {props.label}
      </label>
      {props.hint ? (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.children}
      {error ? (
        <p className="fault" id={`${id}-feil`}>
          {error.message}
        </p>
      ) : null}
    </div>
  );
}

/** One line of text; dates and times are typed as text in the Norwegian way. */
export function TextField(
  props: FieldProps & {
    type?: HTMLInputTypeAttribute;
    inputMode?: 'numeric' | 'text' | 'decimal';
    autoComplete?: string;
    size?: number;
    list?: string;
    data?: Readonly<Record<`data-${string}`, string>>;
  },
) {
  const { attributes, value } = useField(props);
  return (
    <Around {...props}>
      <input
        className="in"
        {...attributes}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        size={props.size}
        list={props.list}
        required={props.required}
        defaultValue={value}
        {...props.data}
      />
    </Around>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { rows?: number; maxLength?: number }) {
  const { attributes, value } = useField(props);
  return (
    <Around {...props}>
      <textarea
        className="in"
        {...attributes}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        required={props.required}
        defaultValue={value}
      />
    </Around>
  );
}

export type Option = { value: string; label: string };

/** One of a few. */
export function Select(props: FieldProps & { options: readonly Option[] }) {
  const { attributes, value } = useField(props);
  return (
    <Around {...props}>
      <select className="in" {...attributes} defaultValue={value}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** One of a few, all of them in sight. */
export function Radios(
  props: FieldProps & { options: readonly { value: string; label: ReactNode }[]; look?: string },
) {
  const { id, error, value } = useField(props);
  return (
    <fieldset
      className={props.look ? `field wide ${props.look}` : 'field wide'}
      aria-describedby={error ? `${id}-feil` : undefined}
    >
      <legend>{props.label}</legend>
      {props.options.map((option, at) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={props.name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          {option.label}
        </label>
      ))}
      {error ? (
        <p className="fault" id={`${id}-feil`}>
          {error.message}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Yes or no. */
export function Checkbox(props: {
  name: string;
  label: ReactNode;
  checked?: boolean;
  value?: string;
}) {
  const { typed } = useContext(FormAround);
  const value = props.value ?? 'ja';
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={props.name}
        value={value}
        defaultChecked={typed ? typed(props.name) === value : props.checked}
      />
      {props.label}
    </label>
  );
}

/** Values that a form carries along unseen. */
export function Hidden({ values }: { values: Readonly<Record<string, string | number>> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** A filter above a list: a form that is read from and written to the address. */
export function FilterBar(props: {
  action: string;
  label: string;
  submit: string;
  children: ReactNode;
}) {
  return (
    <search aria-label={props.label}>
      <form className="filter" method="get" action={props.action}>
        {props.children}
        <button type="submit" className="ds-button s" data-variant="secondary">
          {props.submit}
        </button>
      </form>
    </search>
  );
}
