import type { TextShape, WrittenStandard } from '../../../../kernel/language.ts';
import { minutesNb } from './minutes-nb.ts';
import { minutesNn } from './minutes-nn.ts';

/** The words that minutes are made of, in one written standard. */
export type MinutesTexts = TextShape<typeof minutesNb>;

const texts: Readonly<Record<WrittenStandard, MinutesTexts>> = { nb: minutesNb, nn: minutesNn };

/** The words of minutes in a written standard. Minutes are written in no other language. */
export function minutesTexts(standard: WrittenStandard): MinutesTexts {
  return texts[standard];
}
