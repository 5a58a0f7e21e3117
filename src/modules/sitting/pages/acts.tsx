import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import type { Live } from '../live/live.ts';
import type { ParticipantId } from '../vocabulary.ts';

/** Words that a form carries along unseen. */
type Fields = Readonly<Record<string, string | number>>;

/**
 * One thing that can be done, as a form: it works as it stands, and the page's script sends it
 * without leaving the page. `at` is the part of the page that somebody comes back to.
 */
export function Act(props: {
  live: Live;
  kind: string;
  at: string;
  fields?: Fields;
  className?: string;
  id?: string;
  autosave?: boolean;
  children: ReactNode;
}) {
  const { live, kind, at, fields = {}, className = 'act', id, autosave, children } = props;
  return (
    <form
      method="post"
      action={addresses.sittingEvents(live.meeting.id)}
      className={className}
      id={id}
      data-act={kind}
      data-autosave={autosave ? '' : undefined}
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="at" value={at} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** Sends the form it stands in. */
export function Go(props: {
  children: ReactNode;
  primary?: boolean;
  name?: string;
  value?: string;
  label?: string;
  big?: boolean;
}) {
  const { children, primary, big, label, ...rest } = props;
  return (
    <button
      type="submit"
      className={big ? 'ds-button big' : primary ? 'ds-button' : 'ds-button s'}
      data-variant={primary ? 'primary' : 'secondary'}
      aria-label={label}
      {...rest}
    >
      {children}
    </button>
  );
}

/** A single button that does one thing. */
export function ActButton(props: {
  live: Live;
  kind: string;
  at: string;
  fields?: Fields;
  primary?: boolean;
  big?: boolean;
  label?: string;
  children: ReactNode;
}) {
  const { children, primary, big, label, ...act } = props;
  return (
    <Act {...act} className="act one">
      <Go {...(primary ? { primary } : {})} {...(big ? { big } : {})} {...(label ? { label } : {})}>
        {children}
      </Go>
    </Act>
  );
}

/** What belongs to a form but is seldom wanted stands folded. */
export function More(props: { id: string; summary: ReactNode; children: ReactNode }) {
  return (
    <details className="more-act" id={props.id}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}

/**
 * What is for some of the participants only. On a page for one of them it is there or not; in the
 * text that goes to all it is marked, and each browser keeps its own.
 */
export function Only(props: { live: Live; ids: readonly ParticipantId[]; children: ReactNode }) {
  const { me } = props.live;
  if (me.kind === 'one') {
    if (me.id === null || !props.ids.includes(me.id)) return null;
    return <div>{props.children}</div>;
  }
  return (
    <div data-only={props.ids.join(' ')} hidden>
      {props.children}
    </div>
  );
}
