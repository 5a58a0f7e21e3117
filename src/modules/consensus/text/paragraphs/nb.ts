import { capitalised, joined } from '../../../../kernel/sentences.ts';
import type { Share } from '../../vocabulary.ts';
import { fraction } from './fraction.ts';

const parts = {
  '1/2': 'halvparten',
  '1/3': 'en tredel',
  '2/3': 'to tredeler',
  '1/4': 'en firedel',
  '3/4': 'tre firedeler',
};
const quoted = (names: readonly string[]) =>
  joined(
    names.map((name) => `«${name}»`),
    ' og ',
  );

export const nb = {
  titles: {
    answers: 'Hvem svarer, og hva',
    deciding: 'Når det er avgjort',
    quorum: 'Hvor mange som må svare',
    silence: 'De som ikke svarer',
    objection: 'Innvendinger',
    rounds: 'Runder og tid',
    fallback: 'Når det ikke blir enighet',
    binds: 'Hva det binder',
  },
  atLeast: (share: Share) => `${share.moreThan ? 'mer enn' : 'minst'} ${fraction(share, parts)}`,
  atMost: (share: Share) => `${share.moreThan ? 'mindre enn' : 'høyst'} ${fraction(share, parts)}`,
  voices: {
    seat: 'Hver plass har ett svar.',
    organisation:
      'Hver virksomhet har ett svar. Svarer plassene dens ulikt, gjelder svaret som er minst enig.',
  },
  offered: (names: readonly string[]) => `Svarene er ${quoted(names)}.`,
  reasoned: (names: readonly string[]) => `${quoted(names)} må begrunnes.`,
  deputies: 'Vara teller bare der medlemmet ikke har svart.',
  noObjection: 'Det er konsensus når ingen er imot og minst én støtter.',
  noBlock: (most: string) =>
    `Det er konsensus når ingen blokkerer, ${most} av svarene er imot, og minst én støtter.`,
  support: (least: string) =>
    `Det er konsensus når ${least} av svarene støtter og ingen blokkerer.`,
  majority: (least: string, base: 'cast' | 'entitled', each: boolean) =>
    `Forslaget er vedtatt når ${least} av de ${
      base === 'cast' ? 'avgitte' : 'mulige'
    } stemmene er for${each ? ', og det samme gjelder hos hver av partene' : ''}.`,
  accepting: (names: readonly string[]) => `${quoted(names)} teller som støtte.`,
  blocking: (names: readonly string[]) => `${quoted(names)} blokkerer.`,
  asking: (names: readonly string[]) =>
    `${quoted(names)} holder saken åpen til spørsmålet er besvart.`,
  quorumShare: (least: string) => `${capitalised(least)} av dem som kan svare, må ha svart.`,
  quorumNumber: (atLeast: number) => `Minst ${atLeast} må ha svart.`,
  sides: {
    'each-on-roll': 'Hver side som har plass, må ha svart.',
    'each-party': 'Begge parter, kommunene og sykehuset, må ha svart.',
    none: 'Det er ikke krav om at bestemte sider svarer.',
  },
  silent: 'Taushet betyr ingenting: den som ikke har svart, regnes ikke med.',
  assents: (days: number) =>
    `Den som ikke har svart når fristen er ute, regnes som enig, dersom forslaget ble varslet minst ${days} virkedager før. Er varselet kortere, betyr taushet ingenting.`,
  objection: {
    counts: 'En innvending teller med eller uten begrunnelse.',
    'counts-when-reasoned':
      'En innvending teller bare når den er begrunnet i lov, mandat, pasientsikkerhet, kapasitet eller kunnskapsgrunnlag. Uten begrunnelse regnes den som å stå utenfor.',
  },
  rounds: (most: number, days: number) =>
    most === 1
      ? `Det er én runde på ${days} virkedager.`
      : `Det er inntil ${most} runder, hver på ${days} virkedager. Mellom rundene blir forslaget endret, og alle svarer på nytt.`,
  fallback: {
    escalate: 'Blir det ikke enighet, løftes saken til nivået over.',
    chair: 'Blir det ikke enighet, avgjør lederen.',
    simple:
      'Blir det ikke enighet, avgjøres saken ved avstemning. Mer enn halvparten av de avgitte stemmene må være for.',
    qualified:
      'Blir det ikke enighet, avgjøres saken ved avstemning. Minst to tredeler av de avgitte stemmene må være for.',
    double:
      'Blir det ikke enighet, avgjøres saken ved avstemning. Mer enn halvparten av de avgitte stemmene må være for, i alt og hos hver av partene.',
  },
  binds: {
    parties: 'Det som er avgjort, binder partene.',
    members: 'Det som er avgjort, binder dem som er med i gruppen.',
    advisory: 'Det som er avgjort, er et råd og binder ingen.',
  },
};
