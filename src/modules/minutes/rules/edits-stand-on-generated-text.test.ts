import { describe, expect, it } from 'vitest';
import type { WrittenMinutes, WrittenPart } from '../../documents/vocabulary.ts';
import { mergeText } from '../../meetings/index.ts';
import type { PartEdit } from '../vocabulary.ts';
import { changedHeadings } from './a-signature-is-over-what-was-seen.ts';
import { withEdits } from './edits-stand-on-generated-text.ts';

const minutesWith = (text: string, fixed = false): WrittenMinutes => {
  const part: WrittenPart = { kind: 'text', key: 'a/treatment', heading: '', text, fixed };
  return {
    language: 'nb',
    title: '',
    partnership: '',
    kicker: '',
    heading: 'Møteprotokoll',
    runningHead: '',
    date: '2023-12-06',
    facts: [],
    sections: [
      {
        key: 'a',
        kind: 'item',
        number: '1/23',
        heading: 'Sak 1/23: Hemmelig',
        openHeading: 'Sak 1/23',
        closed: '',
        parts: [part],
      },
    ],
  };
};

const edit = (generated: string, written: string, part = 'a/treatment'): PartEdit => ({
  part,
  generated,
  written,
  version: 1,
  changedAt: new Date('2023-12-07T10:00:00Z'),
  changedBy: 'Sekretær',
});

function outcome(now: string, ...edits: PartEdit[]) {
  const { minutes, standings } = withEdits(minutesWith(now), edits, mergeText);
  const part = minutes.sections[0]?.parts[0];
  return { text: part?.kind === 'text' ? part.text : '', standing: standings[0]?.standing };
}

const three = 'Første.\nAndre.\nTredje.';

describe('an edit of generated text', () => {
  it('stands where the text it replaced still is what is generated', () => {
    expect(outcome(three, edit(three, 'Alt nytt.'))).toEqual({
      text: 'Alt nytt.',
      standing: 'stands',
    });
  });

  it('is merged with a correction of other lines', () => {
    const corrected = 'Første.\nAndre.\nTredje, rettet.';
    expect(outcome(corrected, edit(three, 'Første, skrevet om.\nAndre.\nTredje.'))).toEqual({
      text: 'Første, skrevet om.\nAndre.\nTredje, rettet.',
      standing: 'merged',
    });
  });

  it('keeps the person’s words, and says so, where the same line was corrected', () => {
    expect(outcome('Rettet.', edit('Første.', 'Skrevet om.'))).toEqual({
      text: 'Skrevet om.',
      standing: 'conflict',
    });
  });

  it('is told, and touches nothing, where its ground is gone', () => {
    expect(outcome(three, edit('', 'Hei', 'b/treatment'))).toEqual({
      text: three,
      standing: 'without-ground',
    });
  });

  it('never takes the place of what was counted or decided', () => {
    const { minutes, standings } = withEdits(
      minutesWith('12 for.', true),
      [edit('12 for.', '13 for.')],
      mergeText,
    );
    expect(JSON.stringify(minutes)).not.toContain('13 for');
    expect(standings[0]?.standing).toBe('without-ground');
  });
});

describe('what changed between two editions', () => {
  it('is told by headings that everybody may read', () => {
    expect(changedHeadings(minutesWith('Før'), minutesWith('Etter'))).toEqual(['Sak 1/23']);
    expect(changedHeadings(minutesWith('Før'), minutesWith('Før'))).toEqual([]);
  });
});
