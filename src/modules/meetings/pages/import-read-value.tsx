import type { ReactNode } from 'react';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Confidence } from '../../documents/vocabulary.ts';
import type { Typed } from '../rules/corrections-apply-to-plan.ts';
import { confirmation, type Review } from '../rules/review-of-a-document.ts';
import { importPageText } from '../text/import/index.ts';
import { doubtWords } from './import-typed.ts';

/** All that a part of the review page draws from. */
export type ReviewView = {
  review: Review;
  typed: Typed;
  errors: readonly FieldError[];
  language: Language;
};

const shapes: Readonly<Record<Confidence, StatusShape>> = { high: 'ok', check: 'warn', low: 'bad' };

/** The lines that some fields were read from: the first run of them, numbered from 1. */
export function linesOf(review: Review, fields: readonly string[]) {
  const marks = review.marks.filter((mark) => fields.includes(mark.field));
  const [first] = marks;
  return first ? { from: first.from + 1, to: first.to + 1 } : null;
}

/** A link to the line that something stands on, which the island turns into a light. */
export function LineLink(props: { lines: { from: number; to: number }; language: Language }) {
  const { from, to } = props.lines;
  return <a href={`#linje-${from}`}>{uiText[props.language].source.read(from, to)}</a>;
}

/**
 * One value that was read: its field, where it stood, and, where the reading is in doubt, the box
 * that says that it is right.
 */
export function ReadValue(props: {
  view: ReviewView;
  /** The name of the doubt; where there is none, only the place is told. */
  name: string;
  fields?: readonly string[];
  wide?: boolean;
  /** What else is told or asked on the line that says where the value stood. */
  more?: ReactNode;
  children?: ReactNode;
}) {
  const { view, name, fields = [props.name], wide, more, children } = props;
  const { review, language } = view;
  const lines = linesOf(review, fields);
  const doubt = review.doubts.find((one) => one.name === name);
  const names = ['read', wide && 'wide', doubt && 'doubt'].filter(Boolean).join(' ');
  return (
    <div className={names} data-evidence={lines ? `${lines.from} ${lines.to}` : undefined}>
      {children}
      {doubt || lines || more ? (
        <div className="found">
          {doubt ? (
            <Status shape={shapes[doubt.confidence]}>
              {importPageText[language].check.sureness[doubt.confidence]}
            </Status>
          ) : null}
          {lines ? <LineLink lines={lines} language={language} /> : null}
          {doubt ? <Right view={view} name={name} /> : null}
          {more}
        </div>
      ) : null}
    </div>
  );
}

/** The box that says that a value is right as it was read. */
function Right({ view, name }: { view: ReviewView; name: string }) {
  const { review, typed, errors, language } = view;
  const t = importPageText[language].check;
  const field = confirmation(name);
  const fault = errors.some((error) => error.field === field);
  return (
    <label className="right yes">
      <input
        type="checkbox"
        id={`felt-${field}`}
        name={field}
        value="ja"
        defaultChecked={typed[field] === 'ja'}
        aria-invalid={fault ? true : undefined}
        aria-label={t.rightOf(doubtWords(review, name, language))}
        data-settles={name}
      />
      {t.right}
    </label>
  );
}
