import type { BodyId } from '../../kernel/ids.ts';
import { plainBody } from '../../modules/organisations/store/plain-body.ts';
import type { BodyRow } from '../../modules/organisations/store/tables.ts';
import { insertBody } from '../../modules/organisations/store/writes.ts';
import type { Composition } from '../../modules/organisations/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { consensusBodies } from './consensus-groups.ts';

export type BodyFacts = Partial<Omit<BodyRow, 'composition'>> & {
  id: BodyId;
  name: string;
  kind: string;
  composition?: Composition;
};

const council = (no: number, supported: boolean, more: Partial<BodyFacts> = {}): BodyFacts => ({
  id: `body_fagrad-${no}`,
  name: `Fagråd ${no}`,
  kind: 'advisory_council',
  reports_to: 'body_asu',
  supported_by: supported ? 'body_sekretariatet' : null,
  established_by_case: '11-14/21',
  effective_from: '2021-03-17',
  ...more,
});

/** In an order where each body comes after those it answers to, is steered by or supported by. */
const bodies: readonly BodyFacts[] = [
  {
    id: 'body_partnerskapsmotet',
    name: 'Partnerskapsmøtet',
    short_name: 'PM',
    kind: 'partnership_meeting',
    mandate: 'Samler eierne av samarbeidet en gang i året og legger de lange linjene.',
  },
  {
    id: 'body_asu',
    name: 'Administrativt samarbeidsutvalg',
    short_name: 'ASU',
    aliases: ['Administrativt samarbeidsutvalg (ASU)', 'Det administrative samarbeidsutvalget'],
    kind: 'committee',
    reports_to: 'body_partnerskapsmotet',
    effective_from: '2021-01-01',
    established_by_case: '2/21',
    mandate:
      'Tar avgjørelsene på strategisk nivå i Helsefellesskapet og følger opp rådene og gruppene under seg.',
    composition: [
      { side: 'municipality', seats: 5 },
      { side: 'trust', seats: 5 },
      { side: 'user', seats: 1 },
      { side: 'gp', seats: 1 },
    ],
    absence_contact: 'Sekretariatet i Helsefellesskapet',
  },
  {
    id: 'body_arbeidsutvalget',
    name: 'Arbeidsutvalget',
    short_name: 'AU',
    kind: 'executive',
    reports_to: 'body_asu',
    mandate: 'Forbereder sakene til ASU. Følger opp vedtak 31/23 og avklarer hvem som har ansvar.',
    composition: [
      { side: 'municipality', seats: 2 },
      { side: 'trust', seats: 2 },
    ],
  },
  {
    id: 'body_sekretariatet',
    name: 'Sekretariatet',
    aliases: ['Sekretariatet i Helsefellesskapet'],
    kind: 'secretariat',
    reports_to: 'body_asu',
    steered_by: 'body_arbeidsutvalget',
    mandate: 'Saksbehandler for utvalg og fagråd, planlegger dialogmøtene og fører møteplanen.',
  },
  council(1, true),
  council(2, true),
  council(3, false),
  council(4, true),
  council(5, true, {
    aliases: ['Fagråd digital samhandling', 'Fagråd for digital samhandling'],
    status: 'restructuring',
    status_note: 'ny organisering venter på revisjonen av Samarbeidsavtalen, sak 37/22.',
  }),
  {
    id: 'body_forhandlingsutvalget',
    name: 'Forhandlingsutvalget',
    kind: 'negotiating_committee',
    reports_to: 'body_asu',
    supported_by: 'body_sekretariatet',
    established_by_case: '33/23',
    effective_from: '2023-09-06',
    mandate: 'Forhandler fram en revidert samarbeidsavtale innen utgangen av 2024.',
    composition: [
      { side: 'municipality', seats: 2 },
      { side: 'trust', seats: 2 },
      { side: 'user', seats: 1 },
      { side: 'gp', seats: 1 },
    ],
  },
  {
    id: 'body_kompetansegruppe-ukp',
    name: 'Kompetansegruppe UKP',
    aliases: ['Kompetansegruppen UKP', 'Kompetansegruppen'],
    kind: 'competence_group',
    reports_to: 'body_asu',
    steered_by: 'body_asu',
    supported_by: 'body_arbeidsutvalget',
    established_by_case: '37/23',
    effective_from: '2023-10-04',
    mandate: 'Driver fram gjennomføringen av vedtak 31/23. Ansvaret for tiltakene ligger i linjen.',
    mandate_set_by_body: true,
    composition: [
      { side: 'municipality', seats: 4 },
      { side: 'trust', seats: 4 },
    ],
  },
  {
    id: 'body_forbedringsgruppen',
    name: 'Forbedringsgruppen',
    aliases: ['Forbedringsgruppe'],
    kind: 'improvement_group',
    reports_to: 'body_asu',
    mandate:
      'Melder samhandlingsavvik hvert tertial, foreslår et enklere digitalt avvikssystem og en felles metode for hendelsesanalyse.',
  },
  {
    id: 'body_analysegruppen',
    name: 'Analysegruppen',
    aliases: ['Analysegruppe'],
    kind: 'analysis_group',
    reports_to: 'body_asu',
  },
  {
    id: 'body_samhandlingsnettverket',
    organisation_id: 'org_st-olavs',
    name: 'Internt samhandlingsnettverk',
    kind: 'network',
    mandate: 'Minst én deltaker fra hver klinikk, møte hvert kvartal, kjernegruppe på fire.',
  },
  {
    id: 'body_samarbeidsradet',
    organisation_id: 'org_samarbeidsradet',
    name: 'Samarbeidsrådet',
    aliases: ['Samarbeidsrådet for opsjonskommuner'],
    kind: 'cooperation_council',
    status: 'ended',
    effective_from: '2018-01-01',
  },
  {
    id: 'body_rag',
    organisation_id: 'org_samarbeidsradet',
    name: 'Regional arbeidsgruppe',
    short_name: 'RAG',
    aliases: ['RAG', 'Regional arbeidsgruppe (RAG)'],
    kind: 'working_group',
    status: 'ended',
    reports_to: 'body_samarbeidsradet',
    effective_from: '2018-08-15',
    number_scheme: 'per-meeting',
  },
];

/** Adds the bodies with whom they answer to, who steers them and who supports them. */
export async function insertBodies(tx: Writer): Promise<void> {
  for (const [position, { composition, ...facts }] of [...bodies, ...consensusBodies].entries()) {
    await insertBody(tx, { ...blank, ...facts, composition: composition ?? null, position });
  }
}

const blank = { ...plainBody, organisation_id: 'org_helsefellesskapet' } as const;
