import type { ReactNode } from 'react';

export type StatusShape = 'ok' | 'half' | 'idle' | 'warn' | 'bad' | 'off';

/** A state as shape and word, never colour alone: ● done, ◐ partly, ○ open, ◇ consider, ■ wrong, ✕ off. */
export function Status({ shape, children }: { shape: StatusShape; children: ReactNode }) {
  return <span className={`st ${shape}`}>{children}</span>;
}

export type Step = {
  key: string;
  title: string;
  detail: ReactNode;
  state: 'done' | 'now' | 'ahead';
};

/** One line from origin to end: each step says its date or what it waits for. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.state === 'ahead' ? undefined : step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <b>{step.title}</b>
          {step.detail}
        </li>
      ))}
    </ol>
  );
}

/** A finding under the row it concerns: what is wrong, the sum, then the ways to mend it. */
export function Note(props: {
  bad?: boolean;
  title: string;
  children?: ReactNode;
  fixes?: ReactNode;
}) {
  return (
    <span className={props.bad ? 'note bad' : 'note'}>
      <b>{props.title}</b> {props.children}
      {props.fixes ? <span className="fix">{props.fixes}</span> : null}
    </span>
  );
}

/** What happens if nobody does anything. */
export function Silence({ lead, children }: { lead: string; children: ReactNode }) {
  return (
    <p className="silence">
      <span>{lead}</span>
      {children}
    </p>
  );
}

/** A text that was changed: the old one stays visible. Words tell a screen reader which is which. */
export function Changed(props: {
  before: string;
  after: string;
  words: { before: string; after: string };
}) {
  return (
    <span className="changed">
      <del>
        <span className="vh">{props.words.before}</span>
        {props.before}
      </del>{' '}
      <ins>
        <span className="vh">{props.words.after}</span>
        {props.after}
      </ins>
    </span>
  );
}
