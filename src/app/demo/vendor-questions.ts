import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { Affects } from '../../modules/mandate/vocabulary.ts';
import {
  answerFromOwnKnowledge,
  answerQuestion,
  askQuestion,
  conferOnQuestion,
  listQuestions,
  readQuestion,
} from '../../modules/vendor-questions/index.ts';
import type { VendorQuestion } from '../../modules/vendor-questions/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actingAs, done } from './acting-as.ts';

const site = 'http://localhost';
const records = 'Leverandør, Helseplattformen';
const alarms = 'Leverandør, trygghetsalarmer';
const expert = 'Fagekspert, Hjemmetjenester';

type Asked = {
  by: string;
  area: string;
  title: string;
  question: string;
  background?: string;
  /** Days from today until the answer is needed, and since it was asked. */
  neededIn?: number;
  ago: number;
  next?:
    | { do: 'answer'; answer: string; reason: string }
    | { do: 'confer'; proposal: string }
    /** By the decision that another question led to. */
    | { do: 'answer-as'; title: string; answer: string };
};

const questions: readonly Asked[] = [
  {
    by: records,
    area: 'hjemmetjenester',
    title: 'Varsel når et besøk ikke er kvittert',
    question: 'Hvor lenge skal det gå før et besøk som ikke er kvittert, vises som uteblitt?',
    background: 'Løsningen kan vente fra 5 til 240 minutter. Tiden gjelder for alle soner.',
    neededIn: 25,
    ago: 30,
    next: {
      do: 'answer',
      answer: 'Et besøk vises som uteblitt 60 minutter etter planlagt slutt.',
      reason: 'Sonene bruker en time i dag, og kortere tid gir falske varsler.',
    },
  },
  {
    by: records,
    area: 'hjemmetjenester',
    title: 'Når er et besøk uteblitt?',
    question: 'Etter hvor mange minutter regnes et besøk uten kvittering som uteblitt?',
    ago: 14,
    next: {
      do: 'answer-as',
      title: 'Varsel når et besøk ikke er kvittert',
      answer: 'Etter 60 minutter fra planlagt slutt, som avgjort tidligere i høst.',
    },
  },
  {
    by: records,
    area: 'hjemmetjenester',
    title: 'Nøkkelnummer på arbeidslisten',
    question: 'Skal nøkkelnummeret stå på arbeidslisten, eller bare når besøket er åpnet?',
    background: 'Listen kan ligge åpen på en skjerm i bilen.',
    neededIn: 6,
    ago: 5,
    next: {
      do: 'confer',
      proposal: 'Nøkkelnummeret vises først når besøket er åpnet, aldri på listen.',
    },
  },
  {
    by: records,
    area: 'hjemmetjenester',
    title: 'Hvem kan endre dosetten',
    question: 'Hvilke roller skal kunne endre innholdet i en dosett etter at den er kontrollert?',
    neededIn: 12,
    ago: 1,
  },
  {
    by: records,
    area: 'legevakt',
    title: 'Fargene i triage',
    question:
      'Skal fargen fra telefonen følge pasienten inn, eller settes den på nytt ved oppmøte?',
    neededIn: -2,
    ago: 16,
  },
  {
    by: alarms,
    area: 'hjemmetjenester',
    title: 'Batterivarsel om natten',
    question: 'Skal varsel om svakt batteri gå til nattpatruljen, eller vente til dagvakten?',
    neededIn: 20,
    ago: 2,
  },
];

/** What two vendors have asked, in each state that a question can be in. */
export async function insertDemoQuestions(tx: Writer, today: IsoDate): Promise<void> {
  for (const asked of questions) {
    const day = addDays(today, -asked.ago);
    const question = await done(
      tx,
      askQuestion,
      {
        area: asked.area,
        title: asked.title,
        question: asked.question,
        background: asked.background ?? '',
        // A day that has passed by now had not when it was asked.
        neededBy: asked.neededIn === undefined ? null : addDays(today, asked.neededIn),
        replyEmail: null,
        origin: site,
      },
      await actingAs(tx, asked.by, { day, at: 0 }),
    );
    if (asked.next) await goOn(tx, question, asked.next, addDays(day, 1));
  }
}

async function goOn(
  tx: Writer,
  { id, area }: VendorQuestion,
  next: NonNullable<Asked['next']>,
  day: IsoDate,
): Promise<void> {
  const seen = (await readQuestion(tx, id))?.version ?? 0;
  const by = await actingAs(tx, expert, { day, at: 30 });
  const affects: Affects = {
    domains: ['workflow'],
    serviceAreas: [area],
    sides: ['municipality'],
    organisations: [],
    cost: null,
  };
  if (next.do === 'answer') {
    const { answer, reason } = next;
    const input = { id, seen, affects, answer, reason, origin: site };
    await done(tx, answerFromOwnKnowledge, input, by);
  } else if (next.do === 'answer-as') {
    const earlier = (await listQuestions(tx, {})).find(({ title }) => title === next.title);
    const { decisionId = null } = earlier ?? {};
    const input = { id, seen, decisionId, answer: next.answer, origin: site };
    await done(tx, answerQuestion, input, by);
  } else {
    const input = { id, seen, affects, proposal: next.proposal, site };
    await done(tx, conferOnQuestion, input, by);
  }
}
