import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import { newId, type PersonId, type TermEntryId } from '../../kernel/ids.ts';
import { keepWords } from '../../modules/terminology/store/writes.ts';
import type { Equivalence, TermDraft, TermState } from '../../modules/terminology/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';

type DemoTerm = Partial<TermDraft> & {
  source: string;
  state: TermState;
  /** How many days ago it was proposed. */
  ago: number;
  by: string;
  byCase?: string;
  reason?: string;
  said?: readonly (readonly [who: string, onBehalfOf: string, words: string])[];
};

const expert = 'Fagekspert, Hjemmetjenester';
const member = 'Medlem 1, Hjemmetjenester (Trondheim)';
const secretary = 'Sekretær, ASU';

const decided = (
  source: string,
  words: readonly [nb: string, nn: string, ...synonyms: string[]],
  byCase: string,
  more: Partial<DemoTerm> = {},
): DemoTerm => ({
  source,
  nb: words[0],
  nn: words[1],
  synonyms: words.slice(2),
  state: 'decided',
  ago: 90,
  by: expert,
  byCase,
  said: [[member, 'Trondheim kommune', 'Det sier vi allerede. Det passer.']],
  ...more,
});

const differs = (equivalence: Equivalence, definition: string) => ({ equivalence, definition });

/** Test terms of our own: ordinary words of health systems, and what might be said of them. */
const terms: readonly DemoTerm[] = [
  decided('Order set', ['rekvisisjonspakke', 'rekvisisjonspakke', 'ordinasjonspakke'], 'KG11 1/26'),
  decided('Referral', ['henvisning', 'tilvising'], 'KG02 1/26'),
  decided('Care plan', ['tiltaksplan', 'tiltaksplan', 'pleieplan'], 'KG02 1/26', {
    sourceCode: 'CP-10',
  }),
  decided('Encounter', ['kontakt', 'kontakt', 'oppmøte'], 'KG01 2/26', {
    ...differs('narrower', 'Bare det som registreres som en kontakt, ikke en samtale i gangen.'),
  }),
  decided('Encounter', ['konsultasjon', 'konsultasjon'], 'KG11 1/26', { area: 'Legetjenester' }),
  decided('In basket', ['innkurv', 'innkorg', 'meldingskurv'], 'KG01 2/26'),
  decided('Discharge', ['utskriving', 'utskriving', 'utskrivelse'], 'KG04 1/26'),
  decided('Medication list', ['legemiddelliste', 'legemiddelliste', 'medisinliste'], 'KG11 2/26'),
  decided('Care team', ['behandlingsteam', 'behandlingsteam', 'ansvarsgruppe'], 'KG02 2/26', {
    ...differs('wider', ''),
  }),
  decided('Work list', ['arbeidsliste', 'arbeidsliste'], 'KG01 2/26'),
  decided('Next of kin', ['nærmeste pårørende', 'næraste pårørande'], 'KG04 1/26'),
  decided('Home visit', ['hjemmebesøk', 'heimebesøk'], 'KG02 1/26', { equivalence: 'equal' }),
  decided('Immunization', ['vaksinasjon', 'vaksinasjon', 'vaksine'], 'KG11 2/26'),
  decided('Smart phrase', ['frasekode', 'frasekode', 'autotekst'], 'KG01 3/26'),
  decided('Blue Shelf', ['', ''], 'KG01 3/26', {
    equivalence: 'unmatched',
    definition: 'Navn på en funksjon hos leverandøren. Oversettes ikke.',
  }),
  {
    source: 'Flowsheet',
    nb: 'kurve',
    nn: 'kurve',
    synonyms: ['registreringsskjema'],
    state: 'discussed',
    ago: 30,
    by: expert,
    said: [
      [member, 'Trondheim kommune', 'Kurve er opptatt: hos oss er det legemiddelkurven.'],
      ['Fagekspert, Institusjon', 'Trondheim kommune', 'Hva med observasjonsskjema?'],
      [secretary, 'Sekretariatet', 'Spør legegruppen før vi avgjør dette.'],
    ],
  },
  {
    source: 'Break the glass',
    nb: 'nødrettstilgang',
    nn: 'naudrettstilgang',
    ...differs('inexact', 'Leverandørens ord dekker også tilgang som bare krever en begrunnelse.'),
    state: 'discussed',
    ago: 24,
    by: secretary,
    said: [[expert, 'Trondheim kommune', 'Juristene bør se på ordet «nødrett».']],
  },
  {
    source: 'Chart review',
    nb: 'journalgjennomgang',
    nn: 'journalgjennomgang',
    state: 'discussed',
    ago: 21,
    by: member,
    said: [[expert, 'Trondheim kommune', 'God. Kan avgjøres i neste møte.']],
  },
  {
    source: 'Handoff',
    nb: 'overlevering',
    nn: '',
    state: 'discussed',
    ago: 18,
    by: member,
    said: [['Medlem 6, Hjemmetjenester (Stjørdal)', 'Stjørdal kommune', 'Nynorsk mangler.']],
  },
  {
    source: 'Snapshot',
    nb: 'øyeblikksbilde',
    nn: 'augneblinksbilete',
    state: 'proposed',
    ago: 9,
    by: member,
  },
  {
    source: 'Pending orders',
    nb: 'ventende rekvisisjoner',
    nn: 'ventande rekvisisjonar',
    state: 'proposed',
    ago: 8,
    by: expert,
  },
  {
    source: 'Telehealth visit',
    nb: 'videokonsultasjon',
    nn: 'videokonsultasjon',
    state: 'proposed',
    ago: 6,
    by: expert,
  },
  {
    source: 'Side panel',
    nb: 'sidefelt',
    nn: 'sidefelt',
    state: 'proposed',
    ago: 5,
    by: secretary,
  },
  { source: 'Care gap', nb: '', nn: 'oppfølgingshol', state: 'proposed', ago: 3, by: member },
  {
    source: 'Storyboard',
    nb: 'historietavle',
    nn: 'historietavle',
    state: 'rejected',
    ago: 60,
    by: member,
    reason: 'Ingen forstår ordet uten forklaring. Foreslå noe som sier hva feltet viser.',
    said: [[expert, 'Trondheim kommune', 'Det er pasientfeltet til venstre på skjermen.']],
  },
];

/** Fills the term register, and reports one who offers to translate. @source F-048 */
export async function insertDemoTerms(tx: Writer, now: Date, today: IsoDate): Promise<void> {
  const people = await tx
    .selectFrom('identity.person')
    .select(['id', 'display_name as name'])
    .where('demo', '=', true)
    .execute();
  const idOf = (name: string): PersonId =>
    people.find((one) => one.name === name)?.id ?? newId('pers');
  const ids: TermEntryId[] = [];
  for (const { state, ago, by, byCase, reason, said, sourceCode, ...words } of terms) {
    const id = newId('word');
    ids.push(id);
    const proposedOn = addDays(today, -ago);
    const at = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const settled = state === 'decided' || state === 'rejected';
    await tx
      .insertInto('terminology.term')
      .values({
        ...{ id, source_code: sourceCode ?? '', area: '', nb: '', nn: '', definition: '' },
        ...{ equivalence: 'equivalent', ...words, synonyms: [...(words.synonyms ?? [])] },
        ...{ state, proposed_by: idOf(by), proposed_by_name: by, proposed_on: proposedOn },
        decided_on: settled ? addDays(proposedOn, 14) : null,
        decided_by_name: settled ? secretary : null,
        decided_by_case: byCase ?? null,
        reason: reason ?? '',
        version: 1,
        changed_at: at(ago),
      })
      .execute();
    for (const [no, [personName, onBehalfOf, text]] of (said ?? []).entries()) {
      await tx
        .insertInto('terminology.comment')
        .values({
          ...{ term_id: id, no: no + 1, person_id: idOf(personName), person_name: personName },
          ...{ on_behalf_of: onBehalfOf, said_at: at(ago - 1 - no), words: text },
        })
        .execute();
    }
  }
  await keepWords(tx, ids);
  await tx
    .insertInto('terminology.translator')
    .values({
      id: newId('tran'),
      on_behalf_of: 'ROR',
      candidate: 'Sykepleier med erfaring fra legevakt og hjemmetjeneste',
      standard: 'both',
      area: '',
      reported_by: idOf(secretary),
      reported_by_name: secretary,
      reported_on: addDays(today, -40),
      withdrawn_on: null,
    })
    .execute();
}
