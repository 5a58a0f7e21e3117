/** The words for what a matter affects, and for what lies outside a mandate. */
export const nb = {
  domains: {
    profession: 'Fag',
    workflow: 'Arbeidsflyt',
    cooperation: 'Samhandling',
    'management-data': 'Styringsdata',
  },
  sides: {
    municipality: 'kommune',
    trust: 'sykehus',
    gp: 'fastlege',
    user: 'brukere',
    union: 'tillitsvalgte',
    vendor: 'leverandør',
  },
  outside: {
    lead: 'utenfor mandatet',
    across: (sides: string) => `på tvers av ${sides}`,
    side: (side: string) => `gjelder ${side}`,
    areas: (areas: string, count: number) =>
      count === 1 ? `tjenesteområdet ${areas}` : `tjenesteområdene ${areas}`,
    domains: (domains: string) => `gjelder ${domains}`,
    organisations: (names: string) => `gjelder ${names}`,
    cost: (cost: string, limit: string) => `koster ${cost}, grensen er ${limit}`,
    notYet: (from: string) => `mandatet gjelder fra ${from}`,
    noMore: (to: string) => `mandatet gjaldt til ${to}`,
  },
  and: ' og ',
  kroner: (amount: string) => `${amount}\u00a0kr`,
  all: {
    domains: 'alle domener',
    areas: 'alle tjenesteområder',
    sides: 'alle sider',
    organisations: 'alle virksomheter',
  },
  affects: {
    label: 'Hva saken berører',
    hint: 'Kryss av for alt som må rette seg etter svaret. Det bestemmer hvem som kan avgjøre saken.',
    domains: 'Domene',
    areas: 'Tjenesteområde',
    sides: 'Side',
    organisations: 'Bare noen virksomheter',
    organisationsHint: 'La stå tomt når saken gjelder alle i områdene over.',
    cost: 'Kostnad i hele kroner',
    costHint: 'La stå tomt når ingen kostnad er kjent.',
    nothing: 'Berører ingenting som er oppgitt',
    costUnreadable: (typed: string) =>
      `«${typed}» er ikke et beløp i hele kroner. Skriv bare tallet, for eksempel 250 000.`,
    areaUnknown: (typed: string) =>
      `Tjenesteområdet «${typed}» finnes ikke. Velg et av områdene i listen.`,
  },
};
