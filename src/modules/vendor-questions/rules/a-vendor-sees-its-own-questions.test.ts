import { describe, expect, it } from 'vitest';
import type { VendorQuestion } from '../vocabulary.ts';
import { asVendorReads, isOwnOf, stepsForVendor } from './a-vendor-sees-its-own-questions.ts';

const question: VendorQuestion = {
  id: 'ask_1234',
  number: 'LS 1/26',
  vendor: 'org_one',
  vendorName: 'Leverandør A',
  askedBy: 'pers_asker',
  askedByName: 'Konsulent',
  replyEmail: null,
  area: 'hjemmetjenester',
  title: 'Dosett',
  question: 'Når skal dosett kontrolleres?',
  background: '',
  askedOn: '2026-01-05',
  neededBy: null,
  bodyId: 'body_kg02',
  expert: 'pers_expert',
  expertName: 'Fagekspert',
  state: 'conferring',
  matterId: 'matter_1234',
  decisionId: 'dec_1234',
  decidedBefore: false,
  answer: 'Utkast som ikke er sendt',
  sentOn: null,
  version: 3,
};

describe('a vendor sees its own questions', () => {
  it('and nobody else’s', () => {
    expect(isOwnOf({ role: 'vendor', organisationId: 'org_one' }, question.vendor)).toBe(true);
    expect(isOwnOf({ role: 'vendor', organisationId: 'org_two' }, question.vendor)).toBe(false);
    expect(isOwnOf({ role: 'observer', organisationId: 'org_one' }, question.vendor)).toBe(false);
  });

  it('without anything from inside, and without an answer that was not sent', () => {
    const told = JSON.stringify(asVendorReads(question));
    for (const inside of ['Fagekspert', 'pers_expert', 'matter_', 'dec_', 'body_', 'Utkast']) {
      expect(told).not.toContain(inside);
    }
    expect(asVendorReads({ ...question, state: 'answered', sentOn: '2026-01-09' }).answer).toBe(
      question.answer,
    );
  });

  it('with the body’s name where somebody inside did something', () => {
    const at = new Date('2026-01-06T08:00:00Z');
    const step = { at, state: 'asked' as const, words: '', forVendor: true };
    const told = stepsForVendor(
      [
        { ...step, number: 1, byName: 'Konsulent' },
        { ...step, number: 2, byName: 'Fagekspert' },
        { ...step, number: 3, byName: 'Fagekspert', forVendor: false },
      ],
      question,
      'Hjemmetjenester',
    );
    expect(told.map(({ number, byName }) => [number, byName])).toEqual([
      [1, 'Konsulent'],
      [2, 'Hjemmetjenester'],
    ]);
  });
});
