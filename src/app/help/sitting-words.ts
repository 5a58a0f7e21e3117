import { type Word, word } from './word.ts';

export const sittingWords: readonly Word[] = [
  word(
    'sitting',
    'product',
    ['møtet nå', 'møtet no', 'sitting'],
    [
      'Møtet mens det pågår, slik det følger av det som er notert.',
      'Møtet medan det går føre seg, slik det følgjer av det som er notert.',
      'The meeting in session, as it follows from what was noted.',
    ],
  ),
  word(
    'event',
    'product',
    ['hendelse', 'hending', 'event'],
    [
      'Noe som skjedde i møtet. En feil tas tilbake av en ny hendelse; begge blir stående.',
      'Noko som hende i møtet. Ein feil blir teken tilbake av ei ny hending; begge blir ståande.',
      'Something that happened. A mistake is taken back by another event; both stay.',
    ],
  ),
  word(
    'roll',
    'minutes',
    ['opprop', 'opprop', 'roll'],
    [
      'Plassene med stemmerett og hvem som fyller dem. Fryses når en avstemning stoppes.',
      'Plassane med stemmerett og kven som fyller dei. Blir frosen når ei avrøysting blir stoppa.',
      'The voting seats and who fills each. Frozen when voting stops.',
    ],
  ),
  word(
    'leave',
    'minutes',
    ['permisjon', 'permisjon', 'leave of absence'],
    [
      'At en som går, har fått lov til det.',
      'At ein som går, har fått lov til det.',
      'That somebody who leaves was allowed to.',
    ],
  ),
  word(
    'floor',
    'minutes',
    ['ordet', 'ordet', 'the floor'],
    [
      'Retten til å tale. Lederen gir det til én om gangen.',
      'Retten til å tale. Leiaren gjev det til éin om gongen.',
      'The right to speak, given by the chair to one at a time.',
    ],
  ),
  word(
    'speaking-list',
    'minutes',
    ['taleliste', 'taleliste', 'speaking list'],
    [
      'De som har bedt om ordet, i rekkefølge. «Strek» lukker listen.',
      'Dei som har bede om ordet, i rekkjefølgje. «Strek» lukkar lista.',
      'Those who have asked for the floor, in order; it can be closed.',
    ],
  ),
  word(
    'speech-reply',
    'minutes',
    ['replikk', 'replikk', 'reply to a speech'],
    [
      'Et kort svar på et innlegg. Går foran nye innlegg.',
      'Eit kort svar på eit innlegg. Går føre nye innlegg.',
      'A short answer to a contribution; goes before new contributions.',
    ],
  ),
  word(
    'point-of-order',
    'minutes',
    ['til dagsorden', 'til dagsorden', 'point of order'],
    [
      'Ønske om ordet om hvordan møtet går fram. Går foran de andre.',
      'Ønske om ordet om korleis møtet går fram. Går føre dei andre.',
      'Asking for the floor about how the meeting proceeds; goes before the rest.',
    ],
  ),
  word(
    'motion',
    'minutes',
    ['forslag', 'forslag', 'motion'],
    [
      'Det noen i møtet vil vedta i stedet for eller i tillegg til det som er innstilt.',
      'Det nokon i møtet vil vedta i staden for eller i tillegg til det som er innstilt.',
      'What somebody in the meeting wants decided instead of, or besides, what was proposed.',
    ],
  ),
  word(
    'amendment',
    'minutes',
    ['endringsforslag', 'endringsforslag', 'amendment'],
    [
      'Et forslag som endrer et punkt. Det som tas ut og inn, er merket.',
      'Eit forslag som endrar eit punkt. Det som blir teke ut og inn, er merkt.',
      'A motion that changes a point. What goes out and in is marked.',
    ],
  ),
  word(
    'conflict-of-interest',
    'minutes',
    ['inhabilitet (habilitet)', 'inhabilitet (habilitet)', 'conflict of interest'],
    [
      'At et medlem har en slik tilknytning til en sak at det ikke kan være med. Utvalget avgjør, uten medlemmet.',
      'At ein medlem har slik tilknyting til ei sak at han eller ho ikkje kan vere med. Utvalet avgjer, utan medlemmen.',
      'That a member is tied to a case so as not to take part in it. The body decides, without the member.',
    ],
  ),
  word(
    'disqualified',
    'minutes',
    ['inhabil', 'inhabil', 'disqualified'],
    [
      'At utvalget har avgjort at medlemmet ikke kan være med i saken.',
      'At utvalet har avgjort at medlemmen ikkje kan vere med i saka.',
      'That the body has decided that the member may not take part in the case.',
    ],
  ),
  word(
    'ballot',
    'minutes',
    ['avstemning', 'avrøysting', 'ballot'],
    [
      'Et spørsmål, valgene og stemmene: ved håndsopprekning, navneopprop eller skriftlig.',
      'Eit spørsmål, vala og stemmene: ved handsopprekking, namneopprop eller skriftleg.',
      'A question, its options and the votes: by hand, by name or written.',
    ],
  ),
  word(
    'secret-ballot',
    'minutes',
    ['hemmelig avstemning', 'hemmeleg avrøysting', 'secret ballot'],
    [
      'At det bare lagres hvem som har stemt og hvor mange hvert valg fikk, aldri sammen.',
      'At det berre blir lagra kven som har stemt og kor mange kvart val fekk, aldri saman.',
      'That it is kept who voted, and how many each option got, never together.',
    ],
  ),
  word(
    'trial-ballot',
    'minutes',
    ['prøveavstemning', 'prøveavrøysting', 'trial vote'],
    [
      'En avstemning som ikke binder noen.',
      'Ei avrøysting som ikkje bind nokon.',
      'A vote that binds nobody.',
    ],
  ),
  word(
    'stance',
    'agreement',
    ['standpunkt', 'standpunkt', 'stance'],
    [
      'Hvor noen står når utvalget vedtar ved enighet: enig, med forbehold, utenfor, uenig, blokkerer.',
      'Kvar nokon står når utvalet vedtek ved semje: samd, med atterhald, utanfor, usamd, blokkerer.',
      'Where somebody stands when a body settles by consensus: from consent to block.',
    ],
  ),
  word(
    'treatment',
    'minutes',
    ['behandling', 'behandling', 'treatment'],
    [
      'Det som skjedde i en sak, skrevet mens møtet pågår eller etterpå.',
      'Det som hende i ei sak, skrive medan møtet går føre seg eller etterpå.',
      'What happened in an item, written during the meeting or afterwards.',
    ],
  ),
  word(
    'statement',
    'minutes',
    ['protokolltilførsel', 'protokolltilførsel', 'statement to the minutes'],
    [
      'Det et medlem vil ha skrevet inn i protokollen, med egne ord.',
      'Det ein medlem vil ha skrive inn i protokollen, med eigne ord.',
      'What a member wants written into the minutes, in their own words.',
    ],
  ),
  word(
    'recording',
    'product',
    ['opptak', 'opptak', 'recording'],
    [
      'Lyd eller film av møtet et annet sted, med hver saks plass i det.',
      'Lyd eller film av møtet ein annan stad, med plassen til kvar sak i det.',
      'Sound or film of the meeting elsewhere, with the place of each item in it.',
    ],
  ),
  word(
    'projector',
    'product',
    ['skjerm i rommet', 'skjerm i rommet', 'screen in the room'],
    [
      'Møtet nå for alle i rommet, med stor skrift og uten knapper.',
      'Møtet no for alle i rommet, med stor skrift og utan knappar.',
      'The meeting for all in the room, in large type and without buttons.',
    ],
  ),
];
