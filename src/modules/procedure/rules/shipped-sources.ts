import type { RuleSource } from '../vocabulary.ts';

const law = (id: string, reference: string, more: Partial<RuleSource> = {}): RuleSource => ({
  id,
  kind: 'law',
  reference,
  verified: false,
  validFrom: null,
  validTo: null,
  note: null,
  ...more,
});

/** When the Municipal Act of 2018 took effect in full is not looked up, so it has no first day. */
export const shippedSources: readonly RuleSource[] = [
  law('kl-7-8', 'kommuneloven § 7-8'),
  law('kl-8-1', 'kommuneloven § 8-1'),
  law('kl-11-3', 'kommuneloven § 11-3', {
    note: {
      nb: 'Loven krever rimelig tid og nevner ingen frist. Kommunens eget reglement har ofte et tall.',
      nn: 'Lova krev rimeleg tid og nemner ingen frist. Reglementet til kommunen har ofte eit tal.',
      en: 'The act asks for reasonable time and names no number. The rules of a municipality often do.',
    },
  }),
  law('kl-11-7', 'kommuneloven § 11-7', {
    note: {
      nb: 'Alle må kunne se, høre og snakke med hverandre. Gjelder ikke møter som skal lukkes.',
      nn: 'Alle må kunne sjå, høyre og snakke med kvarandre. Gjeld ikkje møte som skal lukkast.',
      en: 'All must see, hear and speak with each other. Not for meetings that must be closed.',
    },
  }),
  law('kl-11-9', 'kommuneloven § 11-9', {
    note: {
      nb: 'Brøken regnes av alle medlemmene. En inhabil uten vara teller som ikke til stede.',
      nn: 'Brøken blir rekna av alle medlemmene. Ein inhabil utan vara tel som ikkje til stades.',
      en: 'The share is of all members. One who is disqualified, with no deputy, counts as absent.',
    },
  }),
  law('fvl-6-8', 'forvaltningsloven §§ 6 og 8, jf. kommuneloven § 11-10', {
    note: {
      nb: 'Ny forvaltningslov er vedtatt i 2025. Når den trer i kraft, er ikke kontrollert, og sluttdatoen for disse paragrafene mangler derfor.',
      nn: 'Ny forvaltningslov er vedteken i 2025. Når ho tek til å gjelde, er ikkje kontrollert, og sluttdatoen for desse paragrafane manglar difor.',
      en: 'A new Public Administration Act was passed in 2025. When it takes effect is not verified, and these sections therefore have no last day here.',
    },
  }),
  law('hfl-board', 'helseforetaksloven, reglene om styremøter', {
    note: {
      nb: 'Paragrafen er ikke slått opp.',
      nn: 'Paragrafen er ikkje slått opp.',
      en: 'The section has not been looked up.',
    },
  }),
  law('agreement', 'samarbeidsavtalen, jf. helse- og omsorgstjenesteloven § 6-1', {
    kind: 'agreement',
    note: {
      nb: 'Hva som regnes som konsensus, og hvem som må være til stede, skal stå i partenes egen avtale. Kontroller den.',
      nn: 'Kva som blir rekna som konsensus, og kven som må vere til stades, skal stå i avtalen til partane. Kontroller han.',
      en: 'What counts as consensus, and who must be there, is for the parties’ own agreement to say. Check it.',
    },
  }),
];
