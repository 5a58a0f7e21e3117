import { caseNumberOf } from './case-key.ts';
import type { Anchor, Frame } from './frame.ts';
import { wordCount } from './word-edges.ts';

const ordinal = /^(\d{1,2})[.)]\s+([\p{Lu}«"].{1,110})$/u;

/**
 * The items of a list that is numbered 1, 2, 3 and holds no case numbers. They make agenda rows
 * and tell the minutes' text apart, but are no case numbers. Runs must start at 1; a document with
 * headed proposals or decisions is left alone, since there the numbers are points.
 */
export function ordinalItems(frame: Frame): Anchor[] {
  const headed = ['proposed_decision', 'decision'];
  if (
    frame.headings.some(
      (heading) => heading !== null && headed.includes(heading.code) && heading.rest === '',
    )
  )
    return [];
  const found: Anchor[] = [];
  let run: Anchor[] = [];
  let lastLine = -100;
  const close = () => {
    if (run.length >= 2) found.push(...run);
    run = [];
  };
  for (const [at, line] of frame.lines.entries()) {
    const match = ordinal.exec(line.text);
    if (match === null || line.indent > 3 || wordCount(line.text) > 15) continue;
    const seq = Number(match[1]);
    const next = (run[run.length - 1]?.hit.number.seq ?? 0) + 1;
    if (seq === 1) close();
    else if (seq !== next) continue;
    if (seq > 1 && at - lastLine > 150) continue;
    lastLine = at;
    const title = match[2] ?? '';
    const number = caseNumberOf({
      raw: match[1] ?? '',
      series: null,
      seq,
      year: null,
      printed: String(seq),
    });
    const end = line.text.length - title.length;
    run.push({
      line: at,
      before: '',
      rest: title.trim(),
      body: null,
      hit: {
        number,
        start: 0,
        end,
        leadStart: 0,
        sakWord: false,
        bodyCode: null,
        archive: false,
        reference: false,
        form: 'plain',
      },
    });
  }
  close();
  return found;
}
