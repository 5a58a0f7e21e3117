import type { Language } from '../../../../kernel/language.ts';
import { refused, type Verdict } from '../../../../kernel/verdict.ts';
import type { CommandRefusal } from '../../../identity/command.ts';
import type { Visit } from '../../../identity/route.ts';
import { policySentence } from '../../../identity/text/index.ts';
import type { ChangedMeanwhile } from '../../commands/own-application.ts';
import type { CrowdRefusal, Faults, WritingRefusal } from '../../commands/write-application.ts';
import { applyText } from '../../text/index.ts';
import { faultInWords } from './faults-in-words.ts';
import type { Refused } from './part-page.tsx';

type Broken = { code: 'broken' };

/**
 * What a command answers; where something broke on the way, a refusal instead, so that whoever has
 * written a page full on a phone gets it back and not an error page.
 */
export async function unlessBroken<Value, Refusal extends { code: string }>(
  { broke }: Pick<Visit, 'broke'>,
  done: () => Promise<Verdict<Value, Refusal>>,
): Promise<Verdict<Value, Refusal | Broken>> {
  try {
    return await done();
  } catch (error) {
    broke(error);
    return refused({ code: 'broken' });
  }
}

type Refusal = CommandRefusal<Faults | WritingRefusal | ChangedMeanwhile | CrowdRefusal | Broken>;

/** A refusal as what is wrong with the form, and with which status it is answered. */
export function refusedWriting(refusal: Refusal, language: Language): Refused {
  const t = applyText[language].refusals;
  switch (refusal.code) {
    case 'not-well-written':
      return {
        status: 422,
        errors: refusal.faults.map((fault) => faultInWords(fault, language)),
      };
    case 'round-takes-none-now':
      return { status: 409, errors: [faultInWords(refusal, language)] };
    case 'changed-meanwhile':
      return { status: 409, errors: [{ field: '', message: t.changed }] };
    case 'too-many-from-here':
      return { status: 429, errors: [{ field: '', message: t.crowded(refusal.most) }] };
    case 'broken':
      return { status: 503, errors: [{ field: '', message: t.broken }] };
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
    case 'not-found':
      return { status: 422, errors: [{ field: '', message: policySentence(refusal, language) }] };
    default:
      return { status: 422, errors: [faultInWords(refusal, language)] };
  }
}
