import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import {
  listOf,
  membersOf,
  oneOf,
  orNull,
  type Reader,
  recordOf,
  text,
  WrongShape,
  whole,
} from '../model/json-shape.ts';
import { problemAt } from '../model/read-problem.ts';
import { methods } from '../vocabulary.ts';
import { type Digests, type DrawRecord, recordFormat, type TicketPanel } from './draw-record.ts';

/** The record of a draw that a JSON value holds, by its shape; what it says is for others to check. */
export function recordFromJson(
  value: unknown,
): Verdict<DrawRecord, { code: 'wrong-shape'; path: string; expected: string }> {
  try {
    return allowed(recordAt(value, 'record'));
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    return refused({ code: 'wrong-shape', path: error.path, expected: error.expected });
  }
}

const members = recordOf(listOf(text));

const recordAt: Reader<DrawRecord> = (value, path) => {
  const member = membersOf(value, path);
  return {
    format: member('format', oneOf([recordFormat])),
    method: member('method', oneOf(methods)),
    problem: member('problem', problemAt),
    distribution: member('distribution', orNull(listOf(panelAt))),
    digests: member('digests', digestsAt),
    commitment: member('commitment', text),
    seed: member('seed', text),
    ticket: member('ticket', orNull(whole)),
    drawn: member('drawn', (drawn, at) => ({ members: membersOf(drawn, at)('members', members) })),
  };
};

const panelAt: Reader<TicketPanel> = (value, path) => {
  const member = membersOf(value, path);
  return { tickets: member('tickets', whole), members: member('members', members) };
};

const digestsAt: Reader<Digests> = (value, path) => {
  const member = membersOf(value, path);
  return {
    rules: member('rules', text),
    quotas: member('quotas', listOf(text)),
    needs: member('needs', listOf(text)),
    candidates: member('candidates', recordOf(text)),
    distribution: member('distribution', orNull(listOf(text))),
  };
};
