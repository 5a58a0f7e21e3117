import type { Texts } from '../../../kernel/language.ts';
import { en as discussionEn } from './discussions/en.ts';
import { nb as discussionNb } from './discussions/nb.ts';
import { nn as discussionNn } from './discussions/nn.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of recommendations and final choices. */
export const recommendationText: Texts<typeof nb> = { nb, nn, en };

/** The words of discussions with the unions. */
export const discussionText: Texts<typeof discussionNb> = {
  nb: discussionNb,
  nn: discussionNn,
  en: discussionEn,
};
