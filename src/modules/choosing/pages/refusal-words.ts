import type { Language } from '../../../kernel/language.ts';
import type { ChangedMeanwhile } from '../../audit/index.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { NotNow } from '../commands/about-a-run.ts';
import type { PoolChanged } from '../commands/compute-run.ts';
import type { CommitRefusal, SeedRefusal } from '../rules/a-draw-follows-its-commitment.ts';
import { choosingText, drawText } from '../text/index.ts';

export type RunRefusal = CommandRefusal<
  | ChangedMeanwhile
  | NotNow
  | PoolChanged
  | CommitRefusal
  | SeedRefusal
  | { code: 'no-such-way-out' }
  | { code: 'nobody-locked' }
  | { code: 'not-in-that-place'; person: string }
  | { code: 'no-such-person' }
  | { code: 'no-one-selection' }
  | { code: 'nobody-chosen' }
  | { code: 'not-chosen' }
  | { code: 'cannot-be-drawn' }
>;

/** Which field of the draw's form a refusal is about. */
const fields = { seed: 'fro', source: 'kilde', witness: 'vitne' } as const;

/** Why something cannot be done with a run, and the field that it is about. */
export function refusalWords(
  refusal: RunRefusal,
  language: Language,
): { field: string; message: string } {
  const t = choosingText[language];
  const r = t.refusal;
  const d = drawText[language];
  const say = (message: string, field = '') => ({ field, message });
  switch (refusal.code) {
    case 'changed-meanwhile':
      return say(t.changed(refusal.by));
    case 'not-in-this-state':
      return say(r.state(t.states[refusal.state]));
    case 'pool-changed':
      return say(r.poolChanged(refusal.gone));
    case 'no-such-way-out':
      return say(r.noSuchWayOut);
    case 'nobody-locked':
      return say(r.nobodyLocked);
    case 'not-in-that-place':
      return say(r.notInPlace);
    case 'no-such-person':
      return say(r.noSuchPerson);
    case 'no-one-selection':
      return say(r.noOneSelection);
    case 'nobody-chosen':
      return say(r.nobodyChosen);
    case 'not-chosen':
      return say(r.notChosen);
    case 'committed-already':
      return say(d.refusal.committed);
    case 'replacement-is-not-drawn':
      return say(d.commit.replacement);
    case 'not-committed':
      return say(d.refusal.notCommitted);
    case 'seeded-already':
      return say(d.refusal.seeded);
    case 'other-commitment':
      return say(d.refusal.other);
    case 'field-is-empty':
      return say(d.refusal.empty[refusal.field], fields[refusal.field]);
    case 'field-too-long':
      return say(d.refusal.tooLong(refusal.most), fields[refusal.field]);
    case 'cannot-be-drawn':
      return say(d.refusal.cannot);
    default:
      return say(policySentence(refusal, language));
  }
}

/** The status of the answer to a form that was refused. */
export const statusOf = ({ code }: { code: string }): number => {
  if (code === 'not-found') return 404;
  if (code === 'role-may-not') return 403;
  return code === 'changed-meanwhile' || code === 'seeded-already' ? 409 : 422;
};
