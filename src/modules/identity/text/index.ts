import type { Language, Texts } from '../../../kernel/language.ts';
import type { PolicyRefusal } from '../vocabulary.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export const identityText: Texts<typeof nb> = { nb, nn, en };

/** The sentence for a refusal by the policy, as the page and the command both give it. */
export function policySentence(
  refusal: PolicyRefusal | { code: 'not-found' },
  language: Language,
): string {
  const t = identityText[language];
  if (refusal.code === 'role-may-not') {
    const roles = refusal.rolesThatMay.map((role) => t.roles[role]);
    const last = roles.pop() ?? '';
    const or = language === 'en' ? ' or ' : ' eller ';
    return t.refusal['role-may-not'](roles.length ? roles.join(', ') + or + last : last);
  }
  return t.refusal[refusal.code];
}
