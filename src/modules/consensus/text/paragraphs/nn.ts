import type { TextShape } from '../../../../kernel/language.ts';
import { capitalised, joined } from '../../../../kernel/sentences.ts';
import { fraction } from './fraction.ts';
import type { nb } from './nb.ts';

const parts = {
  '1/2': 'halvparten',
  '1/3': 'ein tredel',
  '2/3': 'to tredelar',
  '1/4': 'ein firedel',
  '3/4': 'tre firedelar',
};
const quoted = (names: readonly string[]) =>
  joined(
    names.map((name) => `«${name}»`),
    ' og ',
  );

export const nn: TextShape<typeof nb> = {
  titles: {
    answers: 'Kven svarar, og kva',
    deciding: 'Når det er avgjort',
    quorum: 'Kor mange som må svare',
    silence: 'Dei som ikkje svarar',
    objection: 'Innvendingar',
    rounds: 'Rundar og tid',
    fallback: 'Når det ikkje blir semje',
    binds: 'Kva det bind',
  },
  atLeast: (share) => `${share.moreThan ? 'meir enn' : 'minst'} ${fraction(share, parts)}`,
  atMost: (share) => `${share.moreThan ? 'mindre enn' : 'høgst'} ${fraction(share, parts)}`,
  voices: {
    seat: 'Kvar plass har eitt svar.',
    organisation:
      'Kvar verksemd har eitt svar. Svarar plassane ulikt, gjeld svaret som er minst einig.',
  },
  offered: (names) => `Svara er ${quoted(names)}.`,
  reasoned: (names) => `${quoted(names)} må grunngivast.`,
  deputies: 'Vara tel berre der medlemmen ikkje har svart.',
  noObjection: 'Det er konsensus når ingen er imot og minst éin støttar.',
  noBlock: (most) =>
    `Det er konsensus når ingen blokkerer, ${most} av svara er imot, og minst éin støttar.`,
  support: (least) => `Det er konsensus når ${least} av svara støttar og ingen blokkerer.`,
  majority: (least, base, each) =>
    `Framlegget er vedteke når ${least} av dei ${
      base === 'cast' ? 'gitte' : 'moglege'
    } røystene er for${each ? ', og det same gjeld hos kvar av partane' : ''}.`,
  accepting: (names) => `${quoted(names)} tel som støtte.`,
  blocking: (names) => `${quoted(names)} blokkerer.`,
  asking: (names) => `${quoted(names)} held saka open til spørsmålet har fått svar.`,
  quorumShare: (least) => `${capitalised(least)} av dei som kan svare, må ha svart.`,
  quorumNumber: (atLeast) => `Minst ${atLeast} må ha svart.`,
  sides: {
    'each-on-roll': 'Kvar side som har plass, må ha svart.',
    'each-party': 'Begge partar, kommunane og sjukehuset, må ha svart.',
    none: 'Det er ikkje krav om at bestemte sider svarar.',
  },
  silent: 'Å teie betyr ingenting: den som ikkje har svart, blir ikkje rekna med.',
  assents: (days) =>
    `Den som ikkje har svart når fristen er ute, blir rekna som einig, dersom framlegget vart varsla minst ${days} verkedagar før. Er varselet kortare, betyr det ingenting å teie.`,
  objection: {
    counts: 'Ei innvending tel med eller utan grunngiving.',
    'counts-when-reasoned':
      'Ei innvending tel berre når ho er grunngitt i lov, mandat, pasienttryggleik, kapasitet eller kunnskapsgrunnlag. Utan grunngiving blir ho rekna som å stå utanfor.',
  },
  rounds: (most, days) =>
    most === 1
      ? `Det er éin runde på ${days} verkedagar.`
      : `Det er inntil ${most} rundar, kvar på ${days} verkedagar. Mellom rundane blir framlegget endra, og alle svarar på nytt.`,
  fallback: {
    escalate: 'Blir det ikkje semje, blir saka løfta til nivået over.',
    chair: 'Blir det ikkje semje, avgjer leiaren.',
    simple:
      'Blir det ikkje semje, blir saka avgjord ved røysting. Meir enn halvparten av dei gitte røystene må vere for.',
    qualified:
      'Blir det ikkje semje, blir saka avgjord ved røysting. Minst to tredelar av dei gitte røystene må vere for.',
    double:
      'Blir det ikkje semje, blir saka avgjord ved røysting. Meir enn halvparten av dei gitte røystene må vere for, i alt og hos kvar av partane.',
  },
  binds: {
    parties: 'Det som er avgjort, bind partane.',
    members: 'Det som er avgjort, bind dei som er med i gruppa.',
    advisory: 'Det som er avgjort, er eit råd og bind ingen.',
  },
};
