import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the mail pages, by language; the footer by the recipient's written standard. */
export const messagesText: Texts<typeof nb> = { nb, nn, en };
