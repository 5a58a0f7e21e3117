/** No more of what was typed is looked at: a question, not a book. */
export const mostLetters = 2000;
export const mostWords = 20;

/** What is asked by, and says nothing of what is asked about; in both standards. */
const askingWords = new Set(
  `hva hvem hvor hvordan hvorfor hvilken hvilke hvilket når kva kven kvar korleis kvifor kem kor
  kan kunne skal skulle må måtte får få fikk bør burde vil ville er var blir ble blei vert vart være
  vere har hadde gjør gjer gjøre gjere gjort det den de dei dem du dere dykk vi me jeg eg han hun ho
  man en ein et eit ei ett éin én i på til fra frå for med av om og eller men at som så der her da då
  ikke ikkje noe noko noen nokon alle alt andre annet anna sin si sitt sine vår vårt våre ved hos
  mot etter før under over mellom uten utan bare berre også òg nå no selv sjølv enn hver kvar hvert
  kvart mye mykje mer meir flere fleire finnes finst gjelder gjeld bestemt avgjort vedtatt vedtatt
  lov lurer lurar spørsmål hei takk trenger treng trengs skjer dette denne disse desse dine dere ut
  inn opp ned siden sidan ennå enno allerede allereie bruke bruker brukes nytte nyttar nyttes nødvendig nødvendige`.split(
    /\s+/u,
  ),
);

const particles = new Set(
  'ut inn opp ned av på til fra frå fram over mot imot om etter under igjennom'.split(' '),
);

export type QuestionWords = {
  words: string[];
  /** A word with a particle that follows it set before it: "skrives … ut" is "utskrives" too. */
  joined: ReadonlyMap<string, string[]>;
  /** How many letters were looked at where more were typed; null where all were. */
  cutAt: number | null;
};

/**
 * The words of a question that tell what it is about, in small letters, each once and in order.
 * Looks at the first 2 000 letters and the first 20 such words.
 */
export function wordsOfQuestion(text: string): QuestionWords {
  const cut = text.length > mostLetters;
  const whole = cut ? text.slice(0, mostLetters).replace(/[\p{L}\p{N}]+$/u, '') : text;
  const read = whole.normalize('NFC').toLowerCase();
  const found = read.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? [];
  const all = found.flatMap(withParts);
  const words = new Set<string>();
  const joined = new Map<string, string[]>();
  for (const [at, word] of all.entries()) {
    if (word.length < 2 || word.length > 60 || askingWords.has(word)) continue;
    words.add(word);
    const after = all.slice(at + 1, at + 4).filter((next) => particles.has(next));
    if (after.length > 0)
      joined.set(
        word,
        [...new Set(after)].map((particle) => particle + word),
      );
    if (words.size === mostWords) break;
  }
  return { words: [...words], joined, cutAt: cut ? mostLetters : null };
}

/** A word with a hyphen is looked for by its pieces; a number such as 3/26 stays whole. */
function withParts(word: string): string[] {
  return /^[\p{L}\p{N}]+-/u.test(word) ? word.split(/[-/]/u) : [word];
}
