import type { WrittenStandard } from '../../../../kernel/language.ts';
import type { Sex } from '../../vocabulary.ts';
import { plainWords } from './plain-words.ts';

const yes = ['ja', 'j', 'yes', 'y', 'true', 'sann', '1', 'x', 'fast', 'fast stilling', 'permanent'];
const no = ['nei', 'n', 'no', 'false', 'usann', '0', 'vikar', 'vikariat', 'midlertidig'];

/** null where it is neither, or says nothing. */
export function yesOrNo(typed: string): boolean | null {
  const plain = plainWords(typed);
  if (yes.includes(plain)) return true;
  return [...no, 'mellombels', 'temporary'].includes(plain) ? false : null;
}

export function sexIn(typed: string): Sex | null {
  const plain = plainWords(typed);
  if (['kvinne', 'k', 'dame', 'woman', 'female', 'f'].includes(plain)) return 'woman';
  return ['mann', 'm', 'man', 'male'].includes(plain) ? 'man' : null;
}

export function standardIn(typed: string): WrittenStandard | null {
  const plain = plainWords(typed);
  if (['nynorsk', 'nn'].includes(plain)) return 'nn';
  return ['bokmål', 'nb', 'norsk'].includes(plain) ? 'nb' : null;
}

export function systemsIn(field: string): string[] {
  return field.split(/[,;\n|]/u);
}
