/** The twelve groups, in the order of the register. */
export const groups = [
  'Saksbehandling',
  'Hjemmetjenester',
  'Tjenester for funksjonshemmede',
  'Institusjon',
  'Helsehus/DMS',
  'Rehabilitering',
  'Fysioterapitjeneste',
  'Ergoterapitjeneste',
  'Legevakt',
  'Psykisk helse og rus',
  'Legetjenester og smittevern',
  'Barne- og familietjenester',
] as const;

const municipalities = ['Stjørdal', 'Levanger', 'Indre Fosen'] as const;
const professions = ['Sykepleier', 'Vernepleier', 'Fysioterapeut', 'Helsesekretær'] as const;

/** What an applicant of the file is called, from 1; the first twelve want a group each most. */
export const applicantNamed = (number: number): string =>
  `Søker ${String(number).padStart(2, '0')}`;

/** Who applies by the form, as the fortieth. */
export const fromTheForm = 'Søker fra legevakta';

const addressOf = (number: number) => `soker.${number}@kommune.example`;

/** The address that somebody applied with. */
export const mailOf = (name: string): string =>
  addressOf(name === fromTheForm ? 40 : Number(name.replace('Søker ', '')));

const columns = [
  ...['Navn', 'E-post', 'Kommune', 'Arbeidssted', 'Leder', 'Leders e-post', 'Yrke'],
  ...['Fast stilling', 'Førstevalg', 'Andrevalg', 'Erfaring'],
];
const [mail, firstWish] = [columns.indexOf('E-post'), columns.indexOf('Førstevalg')];

/**
 * Forty rows as another tool exports them: thirty-nine people, the first of them twice, with a third
 * wish and the address in capitals. One group is called by the name of its service.
 */
function rows(): string[][] {
  const people = Array.from({ length: 39 }, (_, at) => {
    const number = at + 1;
    const place = municipalities[at % municipalities.length];
    return [
      applicantNamed(number),
      addressOf(number),
      `${place} kommune`,
      `Sørbygda avdeling ${number}`,
      `Enhetsleder ${number}`,
      `leder.${number}@kommune.example`,
      professions[at % professions.length] ?? '',
      number % 5 === 0 ? 'Nei' : 'Ja',
      number === 14 ? 'Hjemmesykepleien' : (groups[at % groups.length] ?? ''),
      groups[(at + 5) % groups.length] ?? '',
      `Har arbeidet i tjenesten i ${2 + (number % 9)} år; kjenner «vaktskifte» godt.`,
    ];
  });
  const again = [...(people[0] ?? [])];
  again[mail] = addressOf(1).toUpperCase();
  again[firstWish] = groups[2];
  return [...people, again];
}

/** The file as an older program writes it: semicolons, Latin-1, lines that end in CR LF. */
export function applicantsInLatin1(): Buffer {
  const field = (text: string) => (text.includes(';') ? `"${text}"` : text);
  const lines = [columns, ...rows()].map((row) => row.map(field).join(';'));
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
}
