import { describe, expect, it } from 'vitest';
import { type AdvertFacts, suggestedText } from './suggestion.ts';

const said = (nb: string, nn = nb) => ({ nb, nn, en: nb });
const facts: AdvertFacts = {
  group: 'Legevakt',
  seats: 10,
  party: said('opsjonskommunene', 'opsjonskommunane'),
  needs: [
    { text: said('Lege på stedet', 'Lege på staden'), kind: 'specific' },
    { text: said('Ambulerende leger', 'Ambulerande legar'), kind: 'representation' },
  ],
  roles: [{ name: said('Fagekspert'), workload: { low: 5, high: 40 }, mustMeetPhysically: true }],
};

describe('a suggested text', () => {
  it('says the seats, the needs, who is to be represented, and the role, in each standard', () => {
    const nb = suggestedText(facts, 'nb');
    for (const part of ['10 plasser', '– Lege på stedet', '– Ambulerende leger', '5–40 prosent']) {
      expect(nb).toContain(part);
    }
    expect(nb).toContain('Som fagekspert');
    const nn = suggestedText(facts, 'nn');
    for (const part of ['10 plassar frå opsjonskommunane', '– Lege på staden', 'ei stilling']) {
      expect(nn).toContain(part);
    }
  });

  it('leaves out what nobody has said, without an empty list or a number that is none', () => {
    const bare = suggestedText({ ...facts, seats: null, needs: [], roles: [] }, 'nb');
    expect(bare).not.toMatch(/:\n|–|null|plass/u);
    expect(bare).not.toMatch(/\n{3}/u);
    expect(suggestedText({ ...facts, seats: 1 }, 'nb')).toContain('til 1 plass fra');
  });
});
