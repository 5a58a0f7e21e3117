import type { Language } from '../../../kernel/language.ts';
import type { ReasonKind, Stance } from '../vocabulary.ts';
import { consensusWords } from './words/index.ts';

/** "Kan leve med" */
export function stanceWord(stance: Stance, language: Language): string {
  return consensusWords[language].stances[stance];
}

/** "Pasientsikkerhet" */
export function reasonKindWord(kind: ReasonKind, language: Language): string {
  return consensusWords[language].reasonKinds[kind];
}
