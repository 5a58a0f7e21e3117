import { expect, it } from 'vitest';
import type { PaperContent } from '../vocabulary.ts';
import { withDateMended } from './a-cited-date-is-mended.ts';

const text = 'ASU-vedtaket fra 06.09.24 følges punkt for punkt.';
const paper: PaperContent = {
  title: 'Status',
  owners: [],
  handlers: [],
  briefingBy: [],
  proposals: [{ no: 2, text: 'Møte 15. september 2023.', kind: 'other', obligation: null }],
  sections: [{ code: 'facts', heading: '', text }],
};
const place = { part: 'section', at: 0, span: { start: 17, end: 25 }, raw: '06.09.24' } as const;

it('writes the right date the way the wrong one was written', () => {
  expect(withDateMended(paper, place, '2023-09-06')?.sections[0]?.text).toBe(
    'ASU-vedtaket fra 06.09.23 følges punkt for punkt.',
  );
  const inPoint = { part: 'proposal', at: 2, span: { start: 5, end: 23 } } as const;
  const mended = withDateMended(paper, { ...inPoint, raw: '15. september 2023' }, '2022-09-15');
  expect(mended?.proposals[0]?.text).toBe('Møte 15.09.2022.');
});

it('touches nothing where the date stands there no more', () => {
  expect(withDateMended(paper, { ...place, raw: '06.09.25' }, '2023-09-06')).toBeNull();
  expect(withDateMended(paper, { ...place, at: 4 }, '2023-09-06')).toBeNull();
});
