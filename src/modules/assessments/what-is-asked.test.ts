import { describe, expect, it } from 'vitest';
import { partyOfApplicant, pointsAsked } from './what-is-asked.ts';

const said = (nb: string) => ({ nb, nn: nb, en: nb });

describe('what is asked', () => {
  const profile = {
    qualifications: [
      { text: said('Fast stilling i byen'), party: 'host' },
      { text: said('Fagkompetanse'), party: null },
      { text: said('Fagkompetanse'), party: 'host' },
      { text: said('Fast stilling i kommunen'), party: 'others' },
    ],
    personalQualities: [said('Strukturert')],
  };

  it('is what holds for the party of the applicant, each thing once', () => {
    const words = (party: string) => pointsAsked(profile, party).map((one) => one.asked.nb);
    expect(words('host')).toEqual(['Fast stilling i byen', 'Fagkompetanse', 'Strukturert']);
    expect(words('others')).toEqual(['Fagkompetanse', 'Fast stilling i kommunen', 'Strukturert']);
  });

  it('follows the employer where it is known, else whom the round recruits for', () => {
    const city = 'org_by' as never;
    const parties = [
      { key: 'host', name: said('Byen'), organisations: [city], fallback: null },
      { key: 'others', name: said('Andre'), organisations: 'all-others' as const, fallback: null },
    ];
    expect(partyOfApplicant({ employerId: city }, { party: 'others' }, parties)).toBe('host');
    expect(partyOfApplicant({ employerId: null }, { party: 'others' }, parties)).toBe('others');
  });
});
