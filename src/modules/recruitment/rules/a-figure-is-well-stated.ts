import { refused, type Verdict } from '../../../kernel/verdict.ts';
import {
  type FigureUnit,
  figureSubjects,
  type KnownSubject,
  type StatedDraft,
} from '../vocabulary.ts';
import { type LineRefusal, lineIn, namesIn } from './a-line-in-three-languages.ts';

export const mostInAFigure = 1_000_000_000_000;

export type FigureRefusal =
  | LineRefusal
  | { code: 'no-such-range' }
  | { code: 'number-too-large'; most: number }
  | { code: 'no-such-percent' }
  | { code: 'wrong-unit'; unit: FigureUnit }
  | { code: 'hangs-on-itself' };

/** The unit that a subject is always counted in; undefined where whoever states it chooses. */
export function unitOf(key: string): FigureUnit | undefined {
  return Object.hasOwn(figureSubjects, key) ? figureSubjects[key as KnownSubject] : undefined;
}

/** A figure as it is stored: tidied, from low to high, with a source, in its subject's own unit. */
export function wellStated(draft: StatedDraft): Verdict<StatedDraft, FigureRefusal> {
  const key = lineIn('subject', draft.key);
  if (!key.ok) return key;
  const name = namesIn('name', draft.name);
  if (!name.ok) return name;
  const source = lineIn('source', draft.source);
  if (!source.ok) return source;
  const unit = unitOf(key.value);
  if (unit && unit !== draft.unit) return refused({ code: 'wrong-unit', unit });
  const tidy = { key: key.value, name: name.value, source: source.value };
  if (draft.unit === 'date') {
    if (draft.to < draft.from) return refused({ code: 'no-such-range' });
    if (draft.hangsOn === tidy.key) return refused({ code: 'hangs-on-itself' });
    return { ok: true, value: { ...draft, ...tidy } };
  }
  const { low, high } = draft;
  if (!(low >= 0 && high >= low)) return refused({ code: 'no-such-range' });
  if (high > mostInAFigure) return refused({ code: 'number-too-large', most: mostInAFigure });
  if (draft.unit === 'percent' && high > 100) return refused({ code: 'no-such-percent' });
  return { ok: true, value: { ...draft, ...tidy } };
}
