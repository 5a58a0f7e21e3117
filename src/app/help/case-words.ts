import { type Word, word } from './word.ts';

export const caseWords: readonly Word[] = [
  word(
    'case',
    'notice',
    ['sak', 'sak', 'case'],
    [
      'Det et utvalg tar stilling til, fra første møte til siste frist.',
      'Det eit utval tek stilling til, frå første møte til siste frist.',
      'What a body takes a stand on, from its first meeting to its last due date.',
    ],
  ),
  word(
    'case-number',
    'notice',
    ['saksnummer', 'saksnummer', 'case number'],
    [
      'Løpenummer og år, for eksempel 45/23. Det er eget for hvert utvalg.',
      'Løpenummer og år, til dømes 45/23. Det er eige for kvart utval.',
      'Running number and year, such as 45/23. Each body has its own.',
    ],
  ),
  word(
    'archive-case',
    'notice',
    ['arkivsak', 'arkivsak', 'archive case'],
    [
      'Nummeret saken har i arkivet.',
      'Nummeret saka har i arkivet.',
      'The number the case has in the archive.',
    ],
  ),
  word(
    'case-paper',
    'notice',
    ['saksframlegg', 'saksframlegg', 'case paper'],
    [
      'Saken slik den legges fram: forslag, bakgrunn og vurdering.',
      'Saka slik ho blir lagd fram: framlegg, bakgrunn og vurdering.',
      'The case as it is put: proposal, background and assessment.',
    ],
  ),
  word(
    'proposal',
    'notice',
    ['forslag til vedtak', 'framlegg til vedtak', 'proposal'],
    [
      'Nummererte punkter som møtet blir bedt om å vedta.',
      'Nummererte punkt som møtet blir bede om å vedta.',
      'Numbered points the meeting is asked to adopt.',
    ],
  ),
  word(
    'treatment-plan',
    'product',
    ['behandlingsplan', 'handsamingsplan', 'treatment plan'],
    [
      'Hvilke utvalg som behandler en sak, i hvilken rekkefølge, og om de innstiller, vedtar eller orienteres.',
      'Kva utval som behandlar ei sak, i kva rekkjefølgje, og om dei gjev innstilling, vedtek eller blir orienterte.',
      'Which bodies treat a matter, in which order, and whether each recommends, decides or is informed.',
    ],
  ),
  word(
    'recommendation',
    'notice',
    ['innstilling', 'innstilling', 'recommendation'],
    [
      'Det ett utvalg mener at det neste bør vedta.',
      'Det eitt utval meiner at det neste bør vedta.',
      'What one body thinks that the next ought to decide.',
    ],
  ),
  word(
    'decision',
    'minutes',
    ['vedtak', 'vedtak', 'decision'],
    [
      'Det møtet gjorde med saken, punkt for punkt.',
      'Det møtet gjorde med saka, punkt for punkt.',
      'What the meeting did with the case, point by point.',
    ],
  ),
  word(
    'decision-point',
    'minutes',
    ['vedtakspunkt', 'vedtakspunkt', 'decision point'],
    [
      'Ett punkt i vedtaket. Forslaget blir stående ved siden av.',
      'Eitt punkt i vedtaket. Framlegget blir ståande ved sida av.',
      'One point of the decision. The proposed text stays beside it.',
    ],
  ),
  word(
    'outcome',
    'minutes',
    ['utfall', 'utfall', 'outcome'],
    [
      'Hvordan det gikk: vedtatt, endret, utsatt, trukket.',
      'Korleis det gjekk: vedteke, endra, utsett, trekt.',
      'How it went: adopted, changed, postponed, withdrawn.',
    ],
  ),
  word(
    'noted',
    'minutes',
    ['tatt til orientering', 'teke til orientering', 'noted'],
    [
      'Møtet har hørt om saken uten å vedta noe mer.',
      'Møtet har høyrt om saka utan å vedta noko meir.',
      'The meeting has heard of the case without deciding more.',
    ],
  ),
  word(
    'basis',
    'product',
    ['grunnlag', 'grunnlag', 'basis'],
    [
      'Om et vedtak er ført her, lest fra et dokument eller kjent fra et sitat.',
      'Om eit vedtak er ført her, lese frå eit dokument eller kjent frå eit sitat.',
      'Whether a decision was recorded here, read from a document or known from a quotation.',
    ],
  ),
  word(
    'quotation',
    'notice',
    ['sitat', 'sitat', 'quotation'],
    [
      'Et tidligere vedtak gjengitt ordrett i et senere saksframlegg.',
      'Eit tidlegare vedtak attgjeve ordrett i eit seinare saksframlegg.',
      'An earlier decision given word for word in a later paper.',
    ],
  ),
  word(
    'citation',
    'notice',
    ['henvisning', 'tilvising', 'citation'],
    [
      'At en sak viser til en annen ved nummer.',
      'At ei sak viser til ei anna ved nummer.',
      'That one case refers to another by number.',
    ],
  ),
  word(
    'topic',
    'product',
    ['tema', 'tema', 'topic'],
    [
      'Et felles navn på saker som hører sammen gjennom flere år.',
      'Eit felles namn på saker som høyrer saman gjennom fleire år.',
      'A shared name for cases that belong together over years.',
    ],
  ),
  word(
    'trail',
    'product',
    ['sakens gang', 'gangen i saka', 'trail'],
    [
      'Hvor en sak kommer fra, hva den bygger på, og hva som fulgte.',
      'Kvar ei sak kjem frå, kva ho byggjer på, og kva som følgde.',
      'Where a case comes from, what it builds on, and what followed.',
    ],
  ),
  word(
    'attachment',
    'notice',
    ['vedlegg', 'vedlegg', 'attachment'],
    [
      'Fil eller dokument som følger saksframlegget, eller som ettersendes.',
      'Fil eller dokument som følgjer saksframlegget, eller som blir ettersendt.',
      'File or document that goes with the paper, or is sent later.',
    ],
  ),
];
