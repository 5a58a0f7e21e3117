import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainDocx } from '../../documents/index.ts';
import type { EntryRow } from '../vocabulary.ts';
import { routineMarkdown } from './routine-markdown.ts';
import { dayOfRoutine, routineOf } from './routine-of.ts';

const entry: EntryRow = {
  id: 'dec_1',
  number: 'KG02 3/26',
  bodyId: 'body_1',
  bodyName: 'Konsensusgruppe 2',
  bodyShort: 'KG02',
  decidedOn: '2026-03-02',
  title: 'Medikamentliste ved hjemkomst',
  question: 'Hvem fører lista?',
  points: [
    { no: 1, text: 'Hjemmetjenesten fører lista.', change: 'none', proposed: null },
    { no: 2, text: '# <b>ikke</b> *overskrift*', change: 'none', proposed: null },
    { no: null, text: '', change: 'struck', proposed: 'Sykehuset fører lista.' },
  ],
  reason: 'Én liste er tryggere enn to.',
  note: '',
  affects: null,
  source: { kind: 'matter', matterId: 'matter_1', outcome: 'consensus' },
  level: 1,
  validFrom: '2026-04-01',
  validTo: '2028-03-31',
  supersedes: [],
  supersededBy: [],
  standardisation: { kind: 'different', reason: 'Legevakten er egen.', later: true },
  reviewOn: '2027-03-01',
  quoted: false,
  recordedBy: 'Leder',
  recordedAt: new Date('2026-03-02T10:00:00Z'),
  version: 1,
  changedBy: '',
};
const around = {
  language: 'nb',
  from: 'Helsefellesskapet',
  address: 'https://omforent.example/vedtak/dec_1',
  affects: [{ label: 'Tjenesteområder', value: 'Hjemmetjenester' }],
  replaces: ['KG02 1/24 Medikamentliste'],
  replacedBy: [],
} as const;

describe('a decision as routine text', () => {
  it('says what holds, for whom, from when and why, and nothing that was struck', () => {
    const text = routineMarkdown(routineOf(entry, around));
    expect(text).toContain('# Medikamentliste ved hjemkomst');
    expect(text).toContain('KG02 3/26');
    expect(text).toContain('02.03.2026');
    expect(text).toContain('fra 01.04.2026 til og med 31.03.2028');
    expect(text).toContain('1. Hjemmetjenesten fører lista.');
    expect(text).toContain('- **Erstatter:** KG02 1/24 Medikamentliste');
    expect(text).toContain('- **Vurderes på nytt:** 01.03.2027');
    expect(text).toContain('Legevakten er egen.');
    expect(text).not.toContain('Sykehuset');
    expect(text).not.toContain('Erstattet av');
  });

  it('says what was decided without a number, as in a matter', () => {
    const points = [{ no: null, text: 'Ja, alle soner.', change: 'none', proposed: null }];
    const text = routineMarkdown(routineOf({ ...entry, points }, around));
    expect(text).toContain('## Dette gjelder\n\nJa, alle soner.');
    expect(text).not.toContain('ingen punkter');
  });

  it('is written in nynorsk where that is asked for', () => {
    const text = routineMarkdown(routineOf(entry, { ...around, language: 'nn' }));
    expect(text).toContain('## Dette gjeld');
    expect(text).toContain('frå 01.04.2026');
    expect(text).not.toContain('## Dette gjelder');
  });

  it('takes nothing that was written for a mark of its own', () => {
    const text = routineMarkdown(routineOf(entry, around));
    expect(text).toContain('2. \\# \\<b\\>ikke\\</b\\> \\*overskrift\\*');
    const lines = routineMarkdown(routineOf({ ...entry, reason: '- liste\n1. tall' }, around));
    expect(lines).toContain('\\- liste\n1\\. tall');
  });

  it('is the same file of the same decision, with the decision’s day in it', async () => {
    const made = () => plainDocx(routineOf(entry, around), dayOfRoutine(entry));
    const [first, second] = [await made(), await made()];
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(first)).toBe(hash(second));
    const parts = unzipSync(first);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '2026-03-02T12:00:00Z',
    );
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Hjemmetjenesten fører lista.');
    expect(document).toContain('Én liste er tryggere enn to.');
  });
});
