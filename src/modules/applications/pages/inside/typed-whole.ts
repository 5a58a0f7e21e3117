import type { SentForm } from '../../../identity/route.ts';
import type { Written } from '../../commands/write-application.ts';
import type { Choices } from '../apply/choices.ts';
import { parts, typedPart } from '../apply/read-typed.ts';

/** All parts of the form in one, as the recruiter types them. */
export const typedWhole = (form: SentForm, before: Written, choices: Choices): Written =>
  parts.reduce((written, part) => typedPart(form, part, written, choices), before);
