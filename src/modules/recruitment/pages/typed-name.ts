import type { SentForm } from '../../identity/route.ts';
import type { InThreeLanguages } from '../vocabulary.ts';

/** A name as it was typed in three fields. */
export function typedName(form: SentForm, before = ''): InThreeLanguages {
  const typed = (language: 'nb' | 'nn' | 'en') => form.text(`${before}${language}`);
  return { nb: typed('nb'), nn: typed('nn'), en: typed('en') };
}
