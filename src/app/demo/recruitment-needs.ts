import type {
  CommonKey,
  InThreeLanguages,
  NeedKind,
} from '../../modules/recruitment/vocabulary.ts';

export type NeedFacts = {
  text: InThreeLanguages;
  kind: NeedKind;
  key: string | null;
  under: readonly InThreeLanguages[];
};

/** The same in both standards where nynorsk is left out. */
const said = (nb: string, en: string, nn = nb): InThreeLanguages => ({ nb, nn, en });

export const commonKeys: readonly CommonKey[] = [
  { key: 'arbeidsflate', name: said('Arbeidsflate', 'Work surface') },
  { key: 'tiltaksplan', name: said('Mål og tiltaksplan', 'Goals and care plan') },
  {
    key: 'styringsinformasjon',
    name: said('Styringsinformasjon', 'Management information'),
  },
  { key: 'medikament', name: said('Medikament', 'Medication') },
  { key: 'tvang-og-makt', name: said('Tvang og makt', 'Coercion and restraint') },
  { key: 'booking', name: said('Booking og venteliste', 'Booking and waiting list') },
  { key: 'egenandel', name: said('Egenandel', 'Patient charge', 'Eigendel') },
  {
    key: 'hverdagsrehabilitering',
    name: said('Hverdagsrehabilitering', 'Everyday rehabilitation', 'Kvardagsrehabilitering'),
  },
  {
    key: 'henvendelse',
    name: said('Henvendelse og søknad', 'Enquiry and application', 'Førespurnad og søknad'),
  },
];

const keyed = (kind: NeedKind) => (key: string) => ({
  text: commonKeys.find((one) => one.key === key)?.name ?? said(key, key),
  ...{ kind, key, under: [] },
});
const general = keyed('general');
const shared = keyed('specific');
const surface = general('arbeidsflate');
const plan = general('tiltaksplan');
const steering = general('styringsinformasjon');
const usual = [surface, plan, steering];

const need = (nb: string, en: string, nn = nb): NeedFacts => ({
  text: said(nb, en, nn),
  ...{ kind: 'specific', key: null, under: [] },
});
const from = (nb: string, en: string, nn = nb): NeedFacts => ({
  ...need(nb, en, nn),
  kind: 'representation',
});
const young = from('Barn og unge', 'Children and young people');
const grown = from('Voksne og eldre', 'Adults and older people', 'Vaksne og eldre');

/** What each group needs, and whom it is to represent. @source F-012, requirements 7.2 */
export const needsOfGroups: Readonly<Record<string, readonly NeedFacts[]>> = {
  '01': [
    {
      ...need(
        'Saksbehandling, vedtak og klage',
        'Case handling, decisions and appeals',
        'Saksbehandling, vedtak og klage',
      ),
      kind: 'general',
    },
    steering,
    need('Transport og bolig', 'Transport and housing', 'Transport og bustad'),
    shared('tvang-og-makt'),
    need('Tildeling av plasser', 'Allocation of places', 'Tildeling av plassar'),
    shared('egenandel'),
    shared('henvendelse'),
    young,
    grown,
  ],
  '02': [
    ...usual,
    need('Arbeidsliste', 'Worklist'),
    shared('medikament'),
    shared('hverdagsrehabilitering'),
    need('Hjemmehjelp', 'Home help', 'Heimehjelp'),
    need('Trygghetsalarmer til og fra', 'Safety alarms on and off', 'Tryggleiksalarmar til og frå'),
    need('Utrykning på alarm', 'Call-out on an alarm', 'Utrykking på alarm'),
    from('Hjemmesykepleien', 'Home nursing', 'Heimesjukepleia'),
    from('Hjemmehjelpen', 'Home help', 'Heimehjelpa'),
    from('Trygghetspatruljen', 'The safety patrol', 'Tryggleikspatruljen'),
  ],
  '03': [
    ...usual,
    shared('medikament'),
    shared('tvang-og-makt'),
    from('Botiltak', 'Housing', 'Butiltak'),
    from('Aktivitetstilbud', 'Activities', 'Aktivitetstilbod'),
  ],
  '04': [
    ...usual,
    shared('medikament'),
    shared('tvang-og-makt'),
    young,
    grown,
    from('Sykehjemslegene', 'Nursing home doctors', 'Sjukeheimslegane'),
  ],
  '05': [
    ...usual,
    shared('medikament'),
    from('Kommunal akutt døgnplass', 'Municipal emergency beds'),
    from('Observasjon og korttid', 'Observation and short stays'),
    from('Lindrende behandling', 'Palliative care', 'Lindrande behandling'),
    from('Helsehuslegene', 'Health house doctors', 'Helsehuslegane'),
    from('Terapeutene', 'Therapists', 'Terapeutane'),
  ],
  '06': [
    ...usual,
    shared('booking'),
    shared('medikament'),
    need('Terapi', 'Therapy'),
    need('Legearbeid', 'Medical work'),
    from('Døgnrehabilitering', 'In-patient rehabilitation'),
    from('Dagrehabilitering', 'Day rehabilitation'),
    from('Rehabiliteringsteamet', 'The rehabilitation team'),
  ],
  '07': [
    ...usual,
    need('Behandling i gruppe', 'Treatment in groups'),
    shared('booking'),
    shared('egenandel'),
    shared('hverdagsrehabilitering'),
    grown,
    young,
    from('Friskliv og mestring', 'Healthy living and coping', 'Friskliv og meistring'),
  ],
  '08': [
    ...usual,
    shared('booking'),
    shared('egenandel'),
    need('Læring og mestring', 'Learning and coping', 'Læring og meistring'),
    grown,
    young,
    from(
      'Infosenteret for seniorer',
      'Information centre for seniors',
      'Infosenteret for seniorar',
    ),
    from('Ressurssenteret for demens', 'Resource centre for dementia'),
    from('Hjelpemiddelteknikerne', 'Technicians of aids', 'Hjelpemiddelteknikarane'),
    from('Dagsentrene', 'Day centres', 'Dagsentera'),
  ],
  '09': [
    need('Legevaktsentral og Transmed', 'Emergency call centre and Transmed'),
    need('Ambulerende lege', 'Visiting doctor', 'Ambulerande lege'),
    need('Ambulansesjåfør', 'Ambulance driver'),
    need('Sykepleier på stedet', 'Nurse on site', 'Sjukepleiar på staden'),
    need('Manchester triage', 'Manchester triage'),
    need('Lege på stedet', 'Doctor on site', 'Lege på staden'),
    need(
      'Merkantile rutiner og fakturering',
      'Office routines and invoicing',
      'Merkantile rutinar og fakturering',
    ),
    from('Legevaktsentralen', 'The emergency call centre'),
    from('Ambulerende leger', 'Visiting doctors', 'Ambulerande legar'),
    from('Stasjonær legevakt', 'Stationary service', 'Stasjonær legevakt'),
  ],
  '10': [
    ...usual,
    shared('medikament'),
    shared('tvang-og-makt'),
    shared('booking'),
    need('Skjult identitet', 'Hidden identity', 'Skjult identitet'),
    need('Samhandling med legevakt og AMK', 'Co-operation with emergency services'),
    from('Botiltak, psykisk helse', 'Housing, mental health', 'Butiltak, psykisk helse'),
    from('Treffsteder', 'Meeting places', 'Treffstader'),
    from('Akutt døgnplass, psykisk helse', 'Emergency beds, mental health'),
    from('Korttid, psykisk helse', 'Short stays, mental health'),
    from('Ungdomstilbud', 'Services for young people', 'Ungdomstilbod'),
    {
      ...from(
        'Oppsøkende tjenester hjemme',
        'Outreach services at home',
        'Oppsøkjande tenester heime',
      ),
      under: [
        said('Ordinær oppfølging', 'Ordinary follow-up', 'Ordinær oppfølging'),
        said('Housing first', 'Housing first'),
        said('Recoveryteamet', 'The recovery team'),
        said('Gjengangerteamet', 'The team for frequent users', 'Gjengangarteamet'),
      ],
    },
    from('Mestring og psykologer', 'Coping and psychologists', 'Meistring og psykologar'),
    from('Mottak og oppfølging', 'Reception and follow-up'),
    from('ACT og PART', 'ACT and PART'),
    from('Krisesenteret', 'The crisis centre'),
    from('Helse- og overdoseteamet', 'The health and overdose team'),
    from('Skadereduksjon', 'Harm reduction'),
    from(
      'Uteteam og omsorgsbolig, rus',
      'Outreach and sheltered housing, substance use',
      'Uteteam og omsorgsbustad, rus',
    ),
    from('Tiltak for unge med rusproblem', 'Measures for young people with substance use'),
    from('Utsikten', 'Utsikten'),
  ],
  '11': [
    surface,
    steering,
    shared('booking'),
    shared('egenandel'),
    from('Vaksinasjon', 'Vaccination'),
    from('Fengselshelse', 'Prison health'),
    from('Smittevern', 'Infection control'),
    from('Flyktninghelse', 'Refugee health'),
    from('Samfunnsmedisin', 'Community medicine'),
  ],
  '12': [
    ...usual,
    shared('medikament'),
    shared('booking'),
    from('Svangerskapsomsorgen', 'Maternity care', 'Svangerskapsomsorga'),
    from('Helsestasjonene', 'Child health clinics', 'Helsestasjonane'),
    from('Skolehelsetjenesten', 'School health service', 'Skulehelsetenesta'),
    from('Ungdomshelsetjenesten', 'Youth health service', 'Ungdomshelsetenesta'),
    from('Familietiltak og psykolog', 'Family measures and psychologist'),
    from('Fysioterapien', 'Physiotherapy'),
    from('Ergoterapien', 'Occupational therapy'),
  ],
};
