import type { IntakeCode, IntakeFinding, Weight } from '../vocabulary.ts';
import { masked } from './a-national-identity-number-is-found.ts';
import { plainLine } from './text-came-as-utf-8.ts';
import { excerpt } from './texts-of-the-meeting.ts';

/** A finding as it may be kept and shown: no identity number, no long text, no odd characters. */
export function found(
  code: IntakeCode,
  weight: Weight,
  about: { field?: string; text?: string; limit?: number } = {},
): IntakeFinding {
  const { field = '', text = '', limit } = about;
  const shown = (value: string) => excerpt(masked(plainLine(value)));
  return { code, weight, field: shown(field), text: shown(text), ...(limit ? { limit } : {}) };
}

/** Whether a message is taken in in spite of what was found. */
export const mayBeTakenIn = (findings: readonly IntakeFinding[]): boolean =>
  findings.every(({ weight }) => weight !== 'stop');
