import type { Language, Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words for how a matter goes through several bodies. */
export const treatmentText: Texts<typeof nb> = { nb, nn, en };

type Code = keyof typeof nb.refusal;

/** The sentence for a refusal of a treatment plan; null where the code is another page's. */
export function treatmentRefusal(
  refusal: { code: string; position?: number; limit?: number },
  language: Language,
): string | null {
  const sentence = treatmentText[language].refusal[refusal.code as Code];
  if (sentence === undefined) return null;
  return typeof sentence === 'string' ? sentence : sentence(refusal.limit ?? refusal.position ?? 0);
}
