/** Random numbers from a seed (mulberry32), so that every run measures the same documents. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const subjects = [
  'Status for handlingsplanen',
  'Forlenget funksjonsperiode for rådene',
  'Dialogmøter med kommunegruppene',
  'Revisjon av samarbeidsavtalen',
  'Kompetansegruppe for utskrivning',
  'Felles system for avvik',
  'Møteplan for neste år',
  'Orientering om velferdsteknologi',
  'Brukermedvirkning i utvalgene',
  'Kapasitet i sommerferien',
];
const roles = ['Leder', 'Nestleder', 'Sekretariatet', 'Fagrådslederne', 'Sykehuset'];
const sentences = [
  'Saken ble drøftet i arbeidsutvalget før den legges fram for utvalget.',
  'Kommunene melder at tiltakene krever mer tid enn det som er satt av.',
  'Sekretariatet har samlet innspillene fra rådene i et eget notat.',
  'Tallene for første halvår viser en liten bedring fra året før.',
  'Sykehuset viser til at ansvaret må plasseres i hver virksomhet.',
  'Brukerrepresentantene ber om at språket i rutinen gjøres enklere.',
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;

export type GeneratedNotice = { text: string; numbers: string[]; date: string };

/**
 * A notice with papers in the layout of a timed table: eleven cases and two breaks by default, each
 * paper with its head, proposals, background and assessment; about 1 000 lines.
 */
export function generatedNotice(
  seed: number,
  shape: { cases: number; linesPerPaper: number } = { cases: 11, linesPerPaper: 78 },
): GeneratedNotice {
  const random = randomFrom(seed);
  const pick = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One;
  const year = 2020 + (seed % 6);
  const month = 1 + (seed % 11);
  const day = 1 + (seed % 27);
  const first = 1 + Math.floor(random() * 60);
  const date = `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
  const numbers = Array.from({ length: shape.cases }, (_, at) => `${first + at}/${year % 100}`);
  const titles = numbers.map((_, at) => `${subjects[(at + seed) % subjects.length]}`);
  const minutes = numbers.map(() => 5 * (1 + Math.floor(random() * 4)));
  const total = minutes.reduce((sum, one) => sum + one, 0) + 20;
  const head = [
    'MØTEINNKALLING',
    '',
    'Utvalg: Administrativt samarbeidsutvalg',
    'Møtested: Rom 11',
  ];
  const lines = [
    ...head,
    `Møtedato: ${date} kl. 09.00 – ${clock(540 + total)}`,
    '',
    'SAKSLISTE',
    '',
  ];
  lines.push('Kl. Saksnr. Saker Ansvarlig Tid', '');
  let now = 540;
  for (const [at, number] of numbers.entries()) {
    if (at === 4 || at === 8) {
      lines.push(`${clock(now)}-`, '', `${clock(now + 10)}`, '', ' Pause  10', '');
      now += 10;
    }
    const length = minutes[at] ?? 5;
    lines.push(`${clock(now)}-`, '', `${clock(now + length)}`, '');
    lines.push(`${number} ${titles[at]}`, '', `${pick(roles)} ${length}`, '');
    now += length;
  }
  lines.push('  Avslutning av møtet');
  for (const [at, number] of numbers.entries()) {
    lines.push(' SAKSFREMLEGG', '', `Sak: ${number}  ${titles[at]}`, '_'.repeat(60), '');
    lines.push('Utvalg: Administrativt samarbeidsutvalg', `Dato: ${date}`);
    lines.push('Saksansvarlig: Leder/Nestleder', 'Saksbehandler: Sekretariatet', '');
    lines.push('Forslag til vedtak', '', '1. Utvalget tar saken til orientering.', '');
    lines.push(
      `2. Utvalget ber ${pick(roles).toLowerCase()} legge fram ny status innen 15.06.${year + 1}.`,
    );
    lines.push('', 'Bakgrunn og saksopplysninger');
    for (let line = 0; line < shape.linesPerPaper - 30; line += 1) lines.push(pick(sentences));
    lines.push(
      `Det vises til sak ${1 + (at % 9)}/${(year - 1) % 100}.`,
      '',
      'Vurdering og anbefaling',
    );
    for (let line = 0; line < 12; line += 1) lines.push(pick(sentences));
  }
  return { text: lines.join('\n'), numbers, date };
}
