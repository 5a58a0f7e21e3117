import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Dekning',
  titleOf: (group) => `Dekning: ${group}`,
  lede: 'Kva søkjarane kan av det gruppene treng. Der ein søkjar er vurdert, gjeld vurderinga, elles det søkjaren sjølv seier. Å dekkje noko delvis tel ikkje med.',
  csv: 'Hent som CSV',
  filter: 'Vel gruppe og utlysing',
  group: 'Gruppe',
  allGroups: 'Alle grupper',
  round: 'Utlysing',
  allRounds: 'Alle utlysingar',
  show: 'Vis',
  need: 'Behov',
  kinds: {
    general: 'Generelt behov',
    specific: 'Særskilt behov',
    representation: 'Representasjon',
  },
  coveredBy: 'Dekt av',
  byOf: (by, atLeast) => `${by} av minst ${atLeast}`,
  under: (open, all) =>
    open === 0 ? `alle ${all} under er dekte` : `${open} av ${all} under manglar`,
  standing: (covered, all, people) =>
    people === 1
      ? `${covered} av ${all} behov er dekte av den eine søkjaren som er med.`
      : `${covered} av ${all} behov er dekte av dei ${people} søkjarane som er med.`,
  seated: (count) =>
    count === 0
      ? ''
      : count === 1
        ? '1 sit i gruppa frå før. Kompetansen er ikkje registrert og er ikkje rekna med.'
        : `${count} sit i gruppa frå før. Kompetansen deira er ikkje registrert og er ikkje rekna med.`,
  missing: 'Det som manglar',
  nothingMissing: 'Alt gruppa treng, er dekt.',
  alone: 'Ta med éin av desse, så er det dekt:',
  several: (lacking) => `Det manglar ${lacking}. Desse dekkjer det:`,
  nobody: 'Ingen andre søkjarar dekkjer dette.',
  nobodyAtAll: 'Ingen søkjarar dekkjer dette.',
  include: 'Ta med',
  more: (count) => `og ${count} til`,
  matrix: 'Søkjarar og behov',
  chosen: (some, all) => `${some} av ${all} søkjarar er med.`,
  choose: 'Vis dekninga for dei valde',
  chooseAll: 'Ta med alle',
  chooseNone: 'Ta med ingen',
  chooseOne: (name) => `${name} er med`,
  words: { said: 'seier', meets: 'dekkjer', partly: 'delvis', 'does-not': 'nei', none: '' },
  legend: {
    said: 'søkjaren sine eigne ord',
    meets: 'vurdert',
    partly: 'vurdert, tel ikkje med',
    'does-not': 'vurdert',
  },
  legendLabel: 'Teiknforklaring',
  left: 'ikkje med',
  perGroup: 'Behov per gruppe',
  overview: 'Same tal som tabell',
  columns: {
    applicants: 'Søkjarar',
    needs: 'Behov',
    covered: 'Dekte',
    open: 'Manglar',
    nobody: 'Ingen dekkjer',
  },
  squares: {
    covered: 'dekt av mange nok',
    few: 'dekt av for få',
    nobody: 'ingen søkjarar dekkjer det',
  },
  unit: 'Éi rute er eitt behov.',
  allCovered: 'alt er dekt',
  lacks: (count) => (count === 1 ? '1 manglar' : `${count} manglar`),
  noNeeds: 'ingen behov skrivne enno',
  noApplicants: 'ingen søkjarar',
  all: 'Alle gruppene',
  emptyNeeds: 'Gruppa har ingen behov enno',
  emptyNeedsBody: 'Når behova er skrivne, står dei her med kven av søkjarane som dekkjer dei.',
  writeNeeds: 'Sjå behova i gruppa',
  emptyApplicants: 'Ingen har søkt på gruppa enno',
  emptyApplicantsBody: 'Når nokon har søkt, får kvar søkjar ein kolonne her.',
  noGroups: 'Det er ingen grupper å vise',
  noGroupsBody:
    'Her står det kor mange behov søkjarane dekkjer i kvar konsensusgruppe. Kommunalsjefar ser gruppene dei avgjer for.',
  file: { kind: 'Slag', atLeast: 'Minst', by: 'Dekt av', covered: 'Dekt', yes: 'ja', no: 'nei' },
};
