import type { Texts } from '../../../kernel/language.ts';
import { en as applyEn } from './apply/en.ts';
import { nb as applyNb } from './apply/nb.ts';
import { nn as applyNn } from './apply/nn.ts';
import { en as insideEn } from './inside/en.ts';
import { nb as insideNb } from './inside/nb.ts';
import { nn as insideNn } from './inside/nn.ts';
import { nb as lettersNb } from './letters/nb.ts';
import { nn as lettersNn } from './letters/nn.ts';

/** The words of the form and of one's own application, by language. */
export const applyText: Texts<typeof applyNb> = { nb: applyNb, nn: applyNn, en: applyEn };

/** The words of the pages for those who recruit, by language. */
export const insideText: Texts<typeof insideNb> = { nb: insideNb, nn: insideNn, en: insideEn };

/** Letters are written in one of the written standards. */
export const lettersText = { nb: lettersNb, nn: lettersNn } as const;
