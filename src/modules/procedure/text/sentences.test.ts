import { describe, expect, it } from 'vitest';
import { quorumNow } from '../rules/enough-seats-are-filled.ts';
import { noticeInTime } from '../rules/notice-goes-out-in-time.ts';
import { rollOf } from '../rules/roll-notation.ts';
import { shippedProfiles } from '../rules/shipped-profiles.ts';
import { compositionIf } from '../rules/those-coming-fill-composition.ts';
import { majorityOf } from '../rules/votes-settle-a-question.ts';
import {
  compositionSentence,
  majoritySentence,
  noticeSentence,
  quorumSentence,
} from './answer-sentences.ts';
import { ruleSentence } from './rule-sentences.ts';

const municipal = shippedProfiles['municipal-act'];
const partnership = shippedProfiles['partnership-consensus'];
const twelve = rollOf('.+ .+ .+ .+ .+ .+ .+ .+ .+ .- .- .-');

describe('why a body may act', () => {
  it('is said with the numbers, the source, and that it is not checked', () => {
    expect(quorumSentence(quorumNow(municipal, twelve), 'nb')).toBe(
      'Vedtaksført: 9 av 12 er til stede, minst 6 kreves (kommuneloven § 11-9, ikke kontrollert)',
    );
    expect(quorumSentence(quorumNow(municipal, rollOf('.! .+ .-')), 'nn')).toBe(
      'Ikkje vedtaksfør: 1 av 3 er til stades, minst 2 må vere det; ein inhabil utan vara tel som ikkje til stades (kommuneloven § 11-9, ikkje kontrollert)',
    );
    expect(quorumSentence(quorumNow(partnership, rollOf('m+ m+ t- t-')), 'en')).toContain(
      'No quorum: 2 of 4 are present, at least 2 required; 0 from the hospital trust, at least 1',
    );
    expect(quorumSentence(quorumNow(shippedProfiles.own, twelve), 'nb')).toContain(
      '(gruppens egen regel)',
    );
  });
});

describe('what settled a count', () => {
  const said = (profile: typeof municipal | typeof partnership, counts: Record<string, number>) =>
    majoritySentence(
      majorityOf(
        profile,
        { counts, blank: 0, entitled: 9 },
        { election: false, roll: twelve, chairChoice: 'for' },
      ),
      'nb',
    );
  it.each([
    [municipal, { for: 5, against: 4 }, 'Flertall: 5 av 9 avgitte stemmer, minst 5 kreves (kommun'],
    [municipal, { for: 4, against: 4 }, 'Stemmene sto likt med 4 på hver, og møtelederens stemme'],
    [municipal, { a: 4, b: 3, c: 2 }, 'Ikke flertall: det meste noe fikk, er 4 av 9 avgitte'],
    [municipal, {}, 'Ikke avgjort: ingen har stemt for noe (kommuneloven'],
    [partnership, { consent: 7, aside: 2 }, 'Konsensus: 7 samtykker, 2 lar det passere, ingen b'],
    [partnership, { consent: 9 }, 'Konsensus: alle 9 samtykker (samarbeidsavtalen'],
    [partnership, { consent: 8, block: 1 }, 'Ikke konsensus: 1 av 9 står imot'],
  ] as const)('%#', (profile, counts, sentence) => {
    expect(said(profile, counts)).toContain(sentence);
  });
});

it('says whether a notice is in time, and who is missing', () => {
  const asked = { sentOn: '2026-06-01', meetingDate: '2026-06-05' };
  expect(noticeSentence(noticeInTime(shippedProfiles.own, asked), 'nb')).toBe(
    'For sent: 4 virkedager før møtet, minst 5 virkedager kreves (gruppens egen regel)',
  );
  const rule = [
    { side: 'municipality', seats: 2 },
    { side: 'trust', seats: 2 },
  ] as const;
  expect(compositionSentence(compositionIf(rule, rollOf('m+ t+ t+')), 'nb')).toBe(
    'Sammensetningen mangler noen: 1 + 2, regelen er 2 + 2',
  );
});

it('reads a rule aloud', () => {
  expect(ruleSentence(partnership, 'quorum', 'nb')).toBe(
    'Minst halvparten av alle plassene med stemmerett må være fylt. Det samme kreves av kommunene og av helseforetaket hver for seg.',
  );
  expect(ruleSentence(municipal, 'decisions', 'en')).toBe(
    'It takes more than half of the votes cast.',
  );
});
