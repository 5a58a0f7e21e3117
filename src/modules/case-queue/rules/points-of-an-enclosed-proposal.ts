import type { Proposal } from '../../meetings/vocabulary.ts';
import type { QueuedKind } from '../vocabulary.ts';

const numbered = /^\s*(\d{1,2})[.)]\s+/u;

/**
 * Answers the points of a proposed decision that came as one text: each line that begins with the
 * next number begins a point; a text without numbers is one. For information, all is to be noted.
 */
export function pointsOfProposal(text: string, kind: QueuedKind): Proposal[] {
  const points: string[] = [];
  for (const line of text.split('\n')) {
    const number = Number(numbered.exec(line)?.[1] ?? Number.NaN);
    const begins = number === points.length + 1;
    if (begins) points.push(line.replace(numbered, ''));
    else if (points.length > 0) points.push(`${points.pop()}\n${line}`);
    else if (line.trim()) return whole(text, kind);
  }
  return points.length > 0 ? points.map((one, at) => point(at + 1, one, kind)) : whole(text, kind);
}

const whole = (text: string, kind: QueuedKind) => (text.trim() ? [point(1, text, kind)] : []);

const point = (no: number, text: string, kind: QueuedKind): Proposal => ({
  no,
  text: text.trim(),
  kind: kind === 'information' ? 'note' : 'other',
  obligation: null,
});
