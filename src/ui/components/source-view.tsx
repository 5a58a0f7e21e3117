import type { ReactNode } from 'react';
import type { Language } from '../../kernel/language.ts';
import { uiText } from '../text/index.ts';
import { Status, type StatusShape } from './status.tsx';

/** A line of a document that was read, numbered from 1. */
export type ShownLine = {
  number: number;
  text: string;
  page: number;
  /** The id of the field that was read from this line, if any. */
  field?: string;
  /** The reading is to be checked. */
  unsure?: boolean;
};

/** What was read at the left, staying in sight; the fields at the right. */
export function Review(props: { source: ReactNode; children: ReactNode }) {
  return (
    <div className="review">
      {props.source}
      <div className="fields">{props.children}</div>
    </div>
  );
}

/**
 * A document's lines as they were read. A line that something was read from carries the address of
 * that field on its number. For the island `evidence`: the frame has `data-source`, each line
 * `data-line`, and `data-field` where a field was read from it.
 */
export function SourceView(props: {
  label: string;
  lines: readonly ShownLine[];
  language: Language;
}) {
  const { label, lines, language } = props;
  const t = uiText[language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section className="source" aria-label={label} tabIndex={0} data-source="">
      <ol>
        {lines.map((line, at) => (
          <li
            key={line.number}
            id={`linje-${line.number}`}
            className={shapeOf(line, lines[at - 1])}
            data-line={line.number}
            data-field={line.field}
          >
            {line.field ? (
              <a href={`#${line.field}`} aria-label={t.source.toField(line.number)}>
                {line.number}
              </a>
            ) : (
              <span>{line.number}</span>
            )}
            <span>{line.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function shapeOf(line: ShownLine, before: ShownLine | undefined): string | undefined {
  const names = [
    line.field && 'hit',
    line.field && line.unsure && 'unsure',
    before && before.page !== line.page && 'leaf',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}

/**
 * A field that was read from a document, with where it stood and how sure the reading is. For the
 * island `evidence`: `data-evidence` is the first and the last line, from 1.
 */
export function ReadField(props: {
  lines: { from: number; to: number } | null;
  sureness: { shape: StatusShape; word: string };
  language: Language;
  children: ReactNode;
}) {
  const { lines, sureness, language } = props;
  const t = uiText[language].source;
  return (
    <div className="read" data-evidence={lines ? `${lines.from} ${lines.to}` : undefined}>
      {props.children}
      <p className="found">
        <Status shape={sureness.shape}>{sureness.word}</Status>
        {lines ? <a href={`#linje-${lines.from}`}>{t.read(lines.from, lines.to)}</a> : t.none}
      </p>
    </div>
  );
}

/** One thing to be taken in or left out: ticked unless it is unsure. */
export function ConfirmRow(props: {
  name: string;
  value: string;
  checked: boolean;
  label: ReactNode;
  lines?: { from: number; to: number } | null;
  children?: ReactNode;
}) {
  const { lines } = props;
  return (
    <div className="confirm" data-evidence={lines ? `${lines.from} ${lines.to}` : undefined}>
      <label className="choice">
        <input
          type="checkbox"
          name={props.name}
          value={props.value}
          defaultChecked={props.checked}
        />
        <span>{props.label}</span>
      </label>
      {props.children ? <div className="more">{props.children}</div> : null}
    </div>
  );
}
