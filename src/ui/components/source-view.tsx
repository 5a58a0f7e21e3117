import type { Language } from '../../kernel/language.ts';
import { uiText } from '../text/index.ts';

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

/**
 * A document's lines as they were read. A line that something was read from carries the address of
 * that field on its number. For the island `evidence`: the frame has `data-source`, each line
 * `data-line`, and `data-field` where a field was read from it; a field's own surroundings have
 * `data-evidence`, the first and the last line it was read from, such as "4 6", with a link to the
 * first in `.found`.
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
