import type { CSSProperties, ReactNode } from 'react';

/** The surface of a document; nothing else on a page has one. */
export function Sheet(props: { labelledBy: string; children: ReactNode }) {
  return (
    <article className="sheet" aria-labelledby={props.labelledBy}>
      {props.children}
    </article>
  );
}

/** The head of a document: who it comes from, what it is, and its facts at the right. */
export function SheetHead(props: {
  id: string;
  from: string;
  title: string;
  meta: readonly { label: string; value: ReactNode }[];
}) {
  return (
    <header className="sheet-head">
      <p className="from">{props.from}</p>
      <h2 id={props.id}>{props.title}</h2>
      <dl className="meta">
        {props.meta.map((one) => (
          <div key={one.label}>
            <dt>{one.label}</dt>
            <dd className="num">{one.value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

export type RibbonPart = {
  key: string;
  minutes: number;
  /** What stands in the part where there is room for it. */
  short: string;
  kind: 'case' | 'break' | 'warn' | 'over';
};

/** A meeting as a ribbon: width is minutes. Its numbers stand in the agenda, so it is a picture. */
export function TimeRibbon(props: {
  parts: readonly RibbonPart[];
  ticks: readonly { at: number; label: string }[];
  total: number;
}) {
  const shape = { case: undefined, break: 'p', warn: 'w', over: 'o' } as const;
  return (
    <div className="span" aria-hidden="true" data-ribbon="">
      <ol>
        {props.parts.map((part) => (
          <li
            key={part.key}
            className={shape[part.kind]}
            style={{ '--m': part.minutes } as CSSProperties}
            data-part={part.key}
          >
            {part.minutes / props.total >= 0.045 && part.kind !== 'break' ? part.short : null}
          </li>
        ))}
      </ol>
      <div className="tick">
        {props.ticks.map((tick) => (
          <span
            key={tick.label}
            style={{ '--at': `${(100 * tick.at) / props.total}%` } as CSSProperties}
          >
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}
