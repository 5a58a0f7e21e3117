import type { WrittenStandard } from '../../../../kernel/language.ts';
import type { ExchangeWords } from '../../vocabulary.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words that files are written with, by written standard. */
export const exchangeWords: Readonly<Record<WrittenStandard, ExchangeWords>> = { nb, nn };
