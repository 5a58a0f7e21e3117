import { type ReactNode, useId } from 'react';

type Look = { secondary?: boolean | undefined; small?: boolean | undefined };

const look = ({ secondary, small }: Look) => ({
  className: small ? 'ds-button s' : 'ds-button',
  'data-variant': secondary ? 'secondary' : 'primary',
});

/** Sends the form it stands in. */
export function Button(
  props: Look & {
    children: ReactNode;
    name?: string;
    value?: string;
    form?: string;
    formAction?: string;
    label?: string;
  },
) {
  const { children, secondary, small, label, ...rest } = props;
  return (
    <button type="submit" {...look({ secondary, small })} aria-label={label} {...rest}>
      {children}
    </button>
  );
}

/** Goes somewhere, and looks like a button because it is the next thing to do. */
export function ButtonLink(props: Look & { href: string; children: ReactNode }) {
  const { children, href, secondary, small } = props;
  return (
    <a href={href} {...look({ secondary, small })}>
      {children}
    </a>
  );
}

/** What cannot be done now, with the reason beside it and what would change it. */
export function DisabledWithReason(props: Look & { children: ReactNode; reason: string }) {
  const id = useId();
  return (
    <span className="cannot">
      <button type="button" {...look(props)} aria-disabled="true" aria-describedby={id}>
        {props.children}
      </button>
      <span className="why" id={id}>
        {props.reason}
      </span>
    </span>
  );
}

/** One button in a form of its own, for a thing done at once. */
export function PostButton(
  props: Look & {
    action: string;
    children: ReactNode;
    label?: string;
    fields?: Readonly<Record<string, string>>;
  },
) {
  const { action, fields = {}, ...rest } = props;
  return (
    <form method="post" action={action} className="inline">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...rest} />
    </form>
  );
}
