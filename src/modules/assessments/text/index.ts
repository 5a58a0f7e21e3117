import type { Texts } from '../../../kernel/language.ts';
import { en as coverageEn } from './coverage/en.ts';
import { nb as coverageNb } from './coverage/nb.ts';
import { nn as coverageNn } from './coverage/nn.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of an assessment, by language. */
export const assessmentsText: Texts<typeof nb> = { nb, nn, en };

/** The words of what the groups have covered, by language. */
export const coverageText: Texts<typeof coverageNb> = {
  nb: coverageNb,
  nn: coverageNn,
  en: coverageEn,
};
