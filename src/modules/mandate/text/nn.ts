import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  domains: {
    profession: 'Fag',
    workflow: 'Arbeidsflyt',
    cooperation: 'Samhandling',
    'management-data': 'Styringsdata',
  },
  sides: {
    municipality: 'kommune',
    trust: 'sjukehus',
    gp: 'fastlege',
    user: 'brukarar',
    union: 'tillitsvalde',
    vendor: 'leverandør',
  },
  outside: {
    lead: 'utanfor mandatet',
    across: (sides) => `på tvers av ${sides}`,
    side: (side) => `gjeld ${side}`,
    areas: (areas, count) => (count === 1 ? `tenesteområdet ${areas}` : `tenesteområda ${areas}`),
    domains: (domains) => `gjeld ${domains}`,
    organisations: (names) => `gjeld ${names}`,
    cost: (cost, limit) => `kostar ${cost}, grensa er ${limit}`,
    notYet: (from) => `mandatet gjeld frå ${from}`,
    noMore: (to) => `mandatet gjaldt til ${to}`,
  },
  and: ' og ',
  kroner: (amount) => `${amount}\u00a0kr`,
  all: {
    domains: 'alle domene',
    areas: 'alle tenesteområde',
    sides: 'alle sider',
    organisations: 'alle verksemder',
  },
  affects: {
    label: 'Kva saka rører ved',
    hint: 'Kryss av for alt som må rette seg etter svaret. Det avgjer kven som kan avgjere saka.',
    domains: 'Domene',
    areas: 'Tenesteområde',
    sides: 'Side',
    organisations: 'Berre nokre verksemder',
    organisationsHint: 'La stå tomt når saka gjeld alle i områda over.',
    cost: 'Kostnad i heile kroner',
    costHint: 'La stå tomt når ingen kostnad er kjend.',
    nothing: 'Rører ikkje ved noko som er oppgitt',
    costUnreadable: (typed) =>
      `«${typed}» er ikkje eit beløp i heile kroner. Skriv berre talet, til dømes 250 000.`,
    areaUnknown: (typed) => `Tenesteområdet «${typed}» finst ikkje. Vel eit av områda i lista.`,
  },
};
