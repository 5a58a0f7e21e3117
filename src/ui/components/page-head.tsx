import type { ReactNode } from 'react';

/** The head of a page: its title, what it is for, and what can be done with all of it. */
export function PageHead(props: {
  title: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="head">
      <div className="titlerow">
        <h1>{props.title}</h1>
        {props.actions ? <div className="acts">{props.actions}</div> : null}
      </div>
      {props.lede ? <p className="lede">{props.lede}</p> : null}
      {props.children}
    </div>
  );
}

/** Content with what belongs to it at its right; below it in narrow windows. */
export function Columns(props: {
  children: ReactNode;
  aside?: ReactNode;
  asideLabel?: string;
  asideFirst?: boolean;
}) {
  if (!props.aside) return <>{props.children}</>;
  return (
    <div className={props.asideFirst ? 'cols first' : 'cols'}>
      <div className="main">{props.children}</div>
      <aside className="aside" aria-label={props.asideLabel}>
        {props.aside}
      </aside>
    </div>
  );
}

/** A group of lines in the right column. */
export function AsideSection(props: { title: string; children: ReactNode; id?: string }) {
  return (
    <section id={props.id}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** What a list will hold, who puts things there, and the button that starts it. */
export function EmptyState(props: { title: string; body: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <strong>{props.title}</strong>
      </p>
      <p>{props.body}</p>
      {props.action}
    </div>
  );
}
