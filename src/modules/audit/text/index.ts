import type { Language, Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

const auditText: Texts<typeof nb> = { nb, nn, en };

/** What a logged command did, as the rest of a sentence that begins with who did it. */
export function commandWords(command: string, language: Language): string {
  const words: Readonly<Record<string, string>> = auditText[language].commands;
  return words[command] ?? command;
}
