import { type Word, word } from './word.ts';

export const bodyWords: readonly Word[] = [
  word(
    'organisation',
    'agreement',
    ['virksomhet', 'verksemd', 'organisation'],
    [
      'Kommune, helseforetak, leverandør eller forening som noen handler på vegne av.',
      'Kommune, helseføretak, leverandør eller foreining som nokon handlar på vegner av.',
      'Municipality, hospital trust, vendor or association that somebody acts for.',
    ],
  ),
  word(
    'side',
    'agreement',
    ['side', 'side', 'side'],
    [
      'Parten et medlem kommer fra: kommunene, helseforetaket, brukerne, fastlegene.',
      'Parten ein medlem kjem frå: kommunane, helseføretaket, brukarane, fastlegane.',
      'The party a member comes from: municipalities, hospital trust, users, general practitioners.',
    ],
  ),
  word(
    'region',
    'agreement',
    ['kommunegruppe, region', 'kommunegruppe, region', 'region'],
    [
      'Kommuner som møter samlet. Samme kommune kan være i flere inndelinger.',
      'Kommunar som møter samla. Same kommune kan vere i fleire inndelingar.',
      'Municipalities that meet as one. A municipality may be in several divisions.',
    ],
  ),
  word(
    'body',
    'agreement',
    ['utvalg', 'utval', 'body'],
    [
      'En gruppe som møtes og vedtar eller gir råd.',
      'Ei gruppe som møtest og vedtek eller gjev råd.',
      'A group that meets and decides or advises.',
    ],
  ),
  word(
    'composition',
    'agreement',
    ['sammensetning', 'samansetjing', 'composition'],
    [
      'Hvor mange plasser hver side har i et utvalg.',
      'Kor mange plassar kvar side har i eit utval.',
      'How many seats each side has in a body.',
    ],
  ),
  word(
    'seat',
    'register',
    ['plass', 'plass', 'seat'],
    [
      'En plass i et utvalg, med eller uten noen i den.',
      'Ein plass i eit utval, med eller utan nokon i han.',
      'A place in a body, held or vacant.',
    ],
  ),
  word(
    'member',
    'notice',
    ['medlem', 'medlem', 'member'],
    [
      'Den som har en fast plass i et utvalg.',
      'Den som har ein fast plass i eit utval.',
      'Somebody with a seat of their own in a body.',
    ],
  ),
  word(
    'deputy',
    'notice',
    ['vara', 'vara', 'deputy'],
    [
      'Den som møter når et medlem har forfall, for én plass eller for en side.',
      'Den som møter når ein medlem har forfall, for éin plass eller for ei side.',
      'Somebody who attends when a member cannot, for one seat or for a side.',
    ],
  ),
  word(
    'observer',
    'notice',
    ['observatør', 'observatør', 'observer'],
    [
      'Den som er til stede uten å være med på vedtaket.',
      'Den som er til stades utan å vere med på vedtaket.',
      'Somebody who attends without taking part in the decision.',
    ],
  ),
  word(
    'chair',
    'notice',
    ['leder', 'leiar', 'chair'],
    ['Den som leder utvalget.', 'Den som leier utvalet.', 'The one who leads the body.'],
  ),
  word(
    'term',
    'agreement',
    ['funksjonstid', 'funksjonstid', 'term of office'],
    [
      'Tiden noen er oppnevnt for, med forlengelser.',
      'Tida nokon er oppnemnd for, med forlengingar.',
      'The time somebody is appointed for, with extensions.',
    ],
  ),
  word(
    'year-zero',
    'agreement',
    ['år null', 'år null', 'year zero'],
    [
      'Året funksjonstiden regnes fra. Det teller ikke som et av årene.',
      'Året funksjonstida blir rekna frå. Det tel ikkje som eitt av åra.',
      'The year the term is counted from; it is not one of its years.',
    ],
  ),
  word(
    'secretariat',
    'notice',
    ['sekretariat', 'sekretariat', 'secretariat'],
    [
      'De som forbereder møtene og følger opp vedtakene.',
      'Dei som førebur møta og følgjer opp vedtaka.',
      'Those who prepare the meetings and follow decisions up.',
    ],
  ),
  word(
    'actor',
    'product',
    ['den som handler', 'den som handlar', 'actor'],
    [
      'En person i én rolle, på vegne av én virksomhet. Står øverst på hver side.',
      'Ein person i éi rolle, på vegner av éi verksemd. Står øvst på kvar side.',
      'A person in one role, on behalf of one organisation. Stands at the top of every page.',
    ],
  ),
];
