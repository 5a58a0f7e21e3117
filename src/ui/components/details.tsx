import type { ReactNode } from 'react';

/** What is there for those who want it: a picture's numbers, an old version, a rare choice. */
export function Details(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="twin" open={props.open}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
