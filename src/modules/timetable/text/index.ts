import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the timetable pages, by language. */
export const timetableText: Texts<typeof nb> = { nb, nn, en };
