import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of what other systems send in, by language. */
export const intakeText: Texts<typeof nb> = { nb, nn, en };
