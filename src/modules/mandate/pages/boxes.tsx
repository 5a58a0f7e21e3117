import { Checkbox, type FieldError } from '../../../ui/components/forms.tsx';

/** A group of boxes to tick, of which any number may be. */
export function Boxes(props: {
  legend: string;
  name: string;
  options: readonly { value: string; label: string }[];
  ticked: readonly string[];
  hint?: string;
  errors?: readonly FieldError[];
}) {
  const { name, ticked, hint } = props;
  const error = props.errors?.find(({ field }) => field === name);
  const id = `felt-${name}`;
  const words = [hint ? `${id}-hint` : '', error ? `${id}-feil` : ''].filter(Boolean).join(' ');
  const short = props.options.every(({ label }) => label.length <= 14);
  return (
    <fieldset className="field wide boxes" id={id} aria-describedby={words || undefined}>
      <legend>{props.legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={short ? 'tickable short' : 'tickable'}>
        {props.options.map(({ value, label }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={label}
            checked={ticked.includes(value)}
          />
        ))}
      </div>
      {error ? (
        <p className="fault" id={`${id}-feil`}>
          {error.message}
        </p>
      ) : null}
    </fieldset>
  );
}
