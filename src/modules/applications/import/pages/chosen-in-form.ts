import type { SentForm } from '../../../identity/route.ts';
import type { ReadFile } from '../reading/read-applicants-file.ts';
import { plainWords } from '../rules/plain-words.ts';
import { settledKey } from '../rules/rows-of-one-person.ts';
import type { Meaning } from '../rules/what-a-word-means.ts';
import {
  type ImportChoices,
  importColumns,
  type KnownNames,
  type Meanings,
  type Named,
} from '../vocabulary.ts';
import { settledField } from './disagreements.tsx';
import type { Review } from './review-of-import.ts';
import { leftOut, wordField } from './words-step.tsx';

const oneOf = <Key extends string>(named: readonly Named<Key>[], typed: string): Key | null =>
  named.find(({ id }) => id === typed)?.id ?? null;

/** What the form says of the columns, and of rows that do not say themselves. */
export function chosenColumns(
  form: SentForm,
  file: ReadFile,
  known: KnownNames,
): Pick<ImportChoices, 'mapping' | 'defaultRole' | 'defaultGroup'> {
  return {
    mapping: file.table.columns.map(
      (_, at) => importColumns.find((one) => one === form.text(`k${at}`)) ?? null,
    ),
    defaultRole: oneOf(known.roles, form.text('rolle')),
    defaultGroup: oneOf(known.groups, form.text('gruppe')),
  };
}

/** What the form says that words mean, beside what was said before of words not asked of now. */
export function chosenMeanings(form: SentForm, { draft, read, known }: Review): Meanings {
  const { groups, roles, employers, needs } = draft.choices.meanings;
  const of = <Key extends string>(
    kind: keyof Meanings,
    words: readonly Meaning<Key>[],
    named: readonly Named<Key>[],
    before: Readonly<Record<string, Key | ''>>,
  ) => {
    const chosen = { ...before };
    for (const { written, key, known: how } of words) {
      const field = wordField(kind, written);
      if (!form.has(field)) continue;
      const typed = form.text(field);
      const meant = typed === leftOut ? '' : oneOf(named, typed);
      const plain = plainWords(written);
      // What is known by its name needs no memory of its own.
      if (how === 'by-name' && meant === key) continue;
      if (meant === null) delete chosen[plain];
      else chosen[plain] = meant;
    }
    return chosen;
  };
  return {
    groups: of('groups', read.words.groups, known.groups, groups),
    roles: of('roles', read.words.roles, known.roles, roles),
    employers: of('employers', read.words.employers, known.employers, employers),
    needs: of('needs', read.words.needs, known.needs, needs),
  };
}

/** Which of the values that do not agree the form says is right. */
export function chosenValues(form: SentForm, { draft, plan }: Review): ImportChoices['settled'] {
  const settled = { ...draft.choices.settled };
  for (const { email, disagreements } of plan.people) {
    for (const { detail, values } of disagreements) {
      const typed = form.text(settledField(email, detail));
      const at = Number.parseInt(typed, 10);
      if (at >= 0 && at < values.length) settled[settledKey(email, detail)] = at;
    }
  }
  return settled;
}
