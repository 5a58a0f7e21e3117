import type { RunId } from '../../choosing/vocabulary.ts';
import type { Recommendation } from '../vocabulary.ts';

/**
 * send: its list is changed and goes to its director again; rewrite: its list is changed, and whoever
 * makes it sends it; blocked: it is with its director as it was, who decides or returns it first;
 * none: it has no list to change. The rest have been changed: unsent, with-director, decided.
 */
export type Asked =
  | 'send'
  | 'rewrite'
  | 'blocked'
  | 'none'
  | 'unsent'
  | 'with-director'
  | 'decided';

/** What a replacement that moves people in a group asks of the group's recommendation. @source F-025 */
export function askedOfGroup(
  one: Pick<Recommendation, 'state' | 'runId'> | undefined,
  runId: RunId,
): Asked {
  if (!one) return 'none';
  const isDone = one.runId === runId;
  switch (one.state) {
    case 'decided':
      return isDone ? 'decided' : 'send';
    case 'sent':
      return isDone ? 'with-director' : 'blocked';
    default:
      return isDone ? 'unsent' : 'rewrite';
  }
}
