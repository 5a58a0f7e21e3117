import type { ConflictNote } from '../../vocabulary.ts';
import type { Segment } from './case-segments.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import { squeezed } from './word-edges.ts';

const conflict = /(?<!\p{L})(?:in)?habil(?!iter)\p{L}*|(?<!\p{L})ugilde?(?!\p{L})/iu;
const person = /(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})/u;
const replaced =
  /(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})\s(?:tiltrådte|tiltrådde|trådte inn|tok sete|møtte for|gikk inn)/u;

/** Sentences on conflict of interest; rehabilitation, a daily word in health, is none. */
export function conflictsOf(frame: Frame, segments: readonly Segment[]): ConflictNote[] {
  const found: ConflictNote[] = [];
  for (const [at, line] of frame.lines.entries()) {
    if (!conflict.test(line.text) || frame.anchors[at] != null) continue;
    const segment = segments.find((part) => at >= part.from && at < part.to) ?? null;
    for (const sentence of line.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (!conflict.test(sentence) || sentence.length < 12) continue;
      const negated =
        /ikke (?:ansett |erklært |funnet )?inhabil|ikkje (?:\p{L}+ )?(?:inhabil|ugild)|ingen inhabilitet|(?<!in)habil(?!\p{L})/iu.test(
          sentence,
        );
      const left = /fratr[åe]|gjekk frå|forlot|gikk fra/iu.test(sentence);
      found.push({
        person: person.exec(sentence)?.[1] ?? null,
        caseKey: segment?.number?.key ?? null,
        printed: segment?.number?.printed ?? null,
        outcome: left
          ? 'left'
          : negated
            ? 'not_partial'
            : /inhabil|ugild/iu.test(sentence)
              ? 'partial'
              : 'mentioned',
        replacedBy: replaced.exec(sentence)?.[1] ?? null,
        sentence: squeezed(sentence).slice(0, 400),
        evidence: evidenceOf(frame.lines, at),
      });
    }
  }
  return found;
}
