import type { Language } from '../../../../kernel/language.ts';
import { formatSize } from '../../../../ui/format.ts';
import type { CommandRefusal } from '../../../identity/command.ts';
import { policySentence } from '../../../identity/text/index.ts';
import type { TakeInRefusal } from '../commands/take-in-applicants.ts';
import type { FileRefusal } from '../reading/read-applicants-file.ts';
import type { MappingRefusal } from '../rules/columns-say-what-they-hold.ts';
import type { RowDoubt, RowFault } from '../rules/rows-become-applicants.ts';
import { importText } from '../text/index.ts';

const locale = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Why a file cannot be read, and what to do. */
export function fileSentence(refusal: FileRefusal, language: Language): string {
  const t = importText[language].refusal;
  const number = (value: number) => value.toLocaleString(locale[language]);
  switch (refusal.code) {
    case 'too-large':
      return t['too-large'](
        formatSize(refusal.bytes, language),
        formatSize(refusal.limit, language),
      );
    case 'unsupported-format':
      return t['unsupported-format'](refusal.extension);
    case 'quote-never-ends':
      return t['quote-never-ends'](refusal.line);
    case 'text-after-quote':
      return t['text-after-quote'](refusal.line);
    case 'too-many-rows':
      return t['too-many-rows'](number(refusal.has), number(refusal.most));
    case 'too-many-columns':
      return t['too-many-columns'](refusal.has, refusal.most);
    case 'formula':
      return t.formula(refusal.line, refusal.column, refusal.typed);
    default:
      return t[refusal.code];
  }
}

/** What the columns of a file do not say. */
export function mappingSentence(refusal: MappingRefusal, language: Language): string {
  const t = importText[language];
  return refusal.code === 'column-twice'
    ? t.refusal['column-twice'](t.fields[refusal.column])
    : t.refusal[refusal.code];
}

/** Why a file was not taken in, kept or changed. */
export function refusalSentence(
  refusal: CommandRefusal<TakeInRefusal>,
  language: Language,
): string {
  const t = importText[language];
  switch (refusal.code) {
    case 'unknown-words':
      return t.review.unknownWords(refusal.count);
    case 'too-many-wishes':
      return t.refusal['too-many-wishes'](refusal.line, refusal.has, refusal.most);
    case 'round-takes-none':
      return t.refusal['round-takes-none'][refusal.state];
    case 'file-is-gone':
    case 'nobody-to-take-in':
    case 'changed-meanwhile':
      return t.refusal[refusal.code];
    default:
      return policySentence(refusal, language);
  }
}

/** What is wrong with a row, as the rest of a sentence that begins with its number. */
export function rowSentence(fault: RowFault, language: Language): string {
  const { faults: t, fields } = importText[language];
  switch (fault.code) {
    case 'wrong-columns':
      return t['wrong-columns'](fault.has, fault.expected);
    case 'unknown-word':
      return t['unknown-word'](fault.typed);
    case 'too-many-wishes':
    case 'too-many-systems':
      return t[fault.code](fault.most, fault.has);
    case 'detail-is-missing':
      return t['detail-is-missing'](fields[fault.field]);
    case 'detail-too-long':
      return t['detail-too-long'](fields[fault.field], fault.most, fault.has);
    case 'email-is-unreadable':
      return t['email-is-unreadable'](fields[fault.field], fault.typed.slice(0, 80));
    default:
      return t[fault.code];
  }
}

/** What in a row was not understood. */
export function doubtSentence({ code, column, typed }: RowDoubt, language: Language): string {
  const t = importText[language];
  return t.review.unclear[code](t.fields[column], typed);
}
