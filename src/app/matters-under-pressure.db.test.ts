import { describe, expect, it } from 'vitest';
import { recomputed } from '../modules/consensus/index.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { readMatter, readRounds } from '../modules/matters/index.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const lines: string[] = [];
const app = await createApp({ db, settings, log: logTo({ write: (line) => lines.push(line) }) });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(`${label}: ${token.refusal.code}`);
  return `omforent=${token.value}`;
}
const expert = await cookieOf('Fagekspert, Hjemmetjenester');
const secretary = await cookieOf('Sekretær, konsensusgruppene');
const administrator = await cookieOf('Administrator');
const vendor = await cookieOf('Leverandør, Helseplattformen');
const members = await Promise.all(
  (await demoAppointments(db))
    .map(({ label }) => label.nb)
    .filter((label) => /^Medlem \d, Hjemmetjenester/.test(label))
    .map(cookieOf),
);

type Fields = Readonly<Record<string, string | readonly string[]>>;
const post = async (address: string, cookie: string, fields: Fields) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { cookie, origin: 'http://localhost', host: 'localhost' },
    body: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    ),
  });
const statuses = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort();

const wording = {
  tittel: 'Hvem henter utstyret?',
  sporsmal: 'Hvem henter utstyret etter utskriving?',
  domene: 'workflow',
  omrade: 'hjemmetjenester',
  side: 'municipality',
  gruppe: 'body_kg02',
};

async function raise(fields: Fields = {}): Promise<string> {
  const answer = await post('/avklaringer/ny', expert, { ...wording, ...fields });
  const address = answer.headers.get('location') ?? '';
  if (answer.status !== 303) throw new Error(`not raised: ${answer.status}`);
  return address.split('/').at(-1) ?? '';
}
const stored = async (id: string) => {
  const matter = await readMatter(db, id);
  if (!matter) throw new Error(`${id} is not stored`);
  return matter;
};
async function ask(id: string): Promise<string> {
  const { version } = await stored(id);
  const fields = { sett: String(version), forslag: 'Kommunen henter.' };
  expect((await post(`/avklaringer/${id}/spor-gruppen`, expert, fields)).status).toBe(303);
  return (await readRounds(db, id)).at(-1)?.id ?? '';
}
const answer = (id: string, round: string, cookie: string, stance = 'agree') =>
  post(`/avklaringer/${id}/standpunkt`, cookie, {
    runde: round,
    standpunkt: stance,
    begrunnelse: 'Fordi.',
    grunnlag: 'capacity',
  });
const sumsUp = async (id: string) => {
  for (const { outcome } of await readRounds(db, id)) {
    if (outcome) expect(recomputed(outcome).same).toBe(true);
  }
};

describe('at the same instant', () => {
  it('a group is asked twice: once, with one link to each', async () => {
    const id = await raise();
    const { version } = await stored(id);
    const fields = { sett: String(version), forslag: 'Kommunen henter.' };
    const twice = [expert, expert, secretary].map((cookie) =>
      post(`/avklaringer/${id}/spor-gruppen`, cookie, fields),
    );
    expect(await statuses(twice)).toEqual([303, 409, 409]);
    const rounds = await readRounds(db, id);
    expect(rounds.length).toBe(1);
    const links = await db
      .selectFrom('matters.link')
      .select('seat_id')
      .where('round_id', '=', rounds[0]?.id ?? 'round_none')
      .execute();
    expect(new Set(links.map(({ seat_id }) => seat_id)).size).toBe(links.length);
  });

  it('a round is closed by two while the last answers are changed', async () => {
    for (let time = 0; time < 6; time += 1) {
      const id = await raise();
      const round = await ask(id);
      for (const one of members) expect((await answer(id, round, one)).status).toBe(303);
      const close = { runde: round };
      const all = await Promise.all([
        answer(id, round, members[0] ?? '', 'disagree'),
        post(`/avklaringer/${id}/avslutt-runde`, expert, close),
        answer(id, round, members[1] ?? '', 'live-with'),
        post(`/avklaringer/${id}/avslutt-runde`, secretary, close),
        answer(id, round, members[2] ?? '', 'disagree'),
      ]);
      expect(all.filter(({ status }) => status >= 500)).toEqual([]);
      expect([all[1]?.status, all[3]?.status].sort()).toEqual([303, 409]);
      const [kept] = await readRounds(db, id);
      const { rows } = await counted(round);
      const refused = [0, 2, 4].filter((at) => all[at]?.status !== 303).length;
      expect(rows).toBe(members.length + 3 - refused);
      // What was taken in was counted: the last from each hand.
      expect(kept?.outcome?.input.positions.length).toBe(members.length);
      await sumsUp(id);
    }
  });

  it('a matter is decided and withdrawn: one of the two, and the register knows which', async () => {
    for (let time = 0; time < 4; time += 1) {
      const id = await raise();
      const round = await ask(id);
      for (const one of members) await answer(id, round, one);
      await post(`/avklaringer/${id}/avslutt-runde`, expert, { runde: round });
      const { version, state } = await stored(id);
      expect(state).toBe('settled');
      const sett = String(version);
      const both = [
        post(`/avklaringer/${id}/avgjor`, expert, { sett }),
        post(`/avklaringer/${id}/trekk`, secretary, { sett, begrunnelse: 'Ikke aktuelt.' }),
        post(`/avklaringer/${id}/avgjor`, secretary, { sett }),
      ];
      expect(await statuses(both)).toEqual([303, 409, 409]);
      const entries = await db
        .selectFrom('decisions.entry')
        .select('id')
        .where('matter_id', '=', id as `matter_${string}`)
        .execute();
      expect(entries.length).toBe((await stored(id)).state === 'decided' ? 1 : 0);
    }
  });

  it('a matter is lifted and its round closed: either way there is one clear end', async () => {
    for (let time = 0; time < 4; time += 1) {
      const id = await raise({ side: ['municipality', 'trust', 'gp'] });
      const round = await askOutside(id);
      const sett = String((await stored(id)).version);
      const all = await Promise.all([
        post(`/avklaringer/${id}/loft`, expert, {
          sett,
          grunn: 'outside-mandate',
          overlevering: 'Over til dere.',
        }),
        post(`/avklaringer/${id}/avslutt-runde`, secretary, { runde: round }),
      ]);
      expect(all.filter(({ status }) => status >= 500)).toEqual([]);
      expect((await readRounds(db, id)).filter((one) => one.closedAt === null)).toEqual([]);
      await sumsUp(id);
    }
  });

  it('many are raised, some of them wrongly: the numbers have no gap', async () => {
    const before = await lastNumber();
    const right = Array.from({ length: 8 }, () => post('/avklaringer/ny', expert, wording));
    const wrong = Array.from({ length: 8 }, (_, at) =>
      post('/avklaringer/ny', expert, {
        ...wording,
        ...(at % 2 ? { sporsmal: '' } : { frist: '31.02.2026' }),
      }),
    );
    const all = await statuses([...right, ...wrong]);
    expect(all).toEqual([...Array(8).fill(303), ...Array(8).fill(422)]);
    expect(await lastNumber()).toBe(before + 8);
    const { rows } = await numbersOf();
    expect(rows).toEqual(rows.map((_, at) => at + 1));
  });

  it('two adopt rules for one body: the second is told', async () => {
    const page = await (
      await app.request('http://localhost/spilleregler/rules_consent-1/vedta', {
        headers: { cookie: administrator },
      })
    ).text();
    const gruppe = /value="(body_kg03 \d+)"/.exec(page)?.[1] ?? '';
    expect(gruppe).not.toBe('');
    const adopt = (rules: string, cookie: string) =>
      post(`/spilleregler/${rules}/vedta`, cookie, { gruppe, fra: '01.01.2099', sak: '9/99' });
    const twice = [adopt('rules_consent-1', administrator), adopt('rules_gradients-1', secretary)];
    expect(await statuses(twice)).toEqual([303, 422]);
  });

  it('a vendor takes a question back while it is conferred on and answered', async () => {
    const asked = await post('/leverandorsporsmal/ny', vendor, {
      omrade: 'hjemmetjenester',
      tittel: 'Låser',
      sporsmal: 'Hvem har nøkkelen?',
    });
    const id = (asked.headers.get('location') ?? '').split('/').at(-1) ?? '';
    const affects = { domene: 'workflow', omrade: 'hjemmetjenester', side: 'municipality' };
    const sett = '1';
    const all = await Promise.all([
      post(`/leverandorsporsmal/${id}/trekk`, vendor, { sett, begrunnelse: 'Funnet ut av.' }),
      post(`/leverandorsporsmal/${id}/spor-gruppen`, expert, {
        sett,
        forslag: 'Vakta.',
        ...affects,
      }),
      post(`/leverandorsporsmal/${id}/svar`, expert, {
        sett,
        skjema: 'egen',
        svar: 'Vakta har den.',
        begrunnelse: 'Slik er det.',
        ...affects,
      }),
    ]);
    expect(all.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
  });

  it('nothing failed of all this', () => {
    expect(lines.filter((line) => line.includes('a page failed'))).toEqual([]);
  });
});

async function counted(round: string) {
  const { count } = await db
    .selectFrom('matters.position')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('round_id', '=', round as `round_${string}`)
    .executeTakeFirstOrThrow();
  return { rows: Number(count) };
}

/** A group may be asked of what lies outside its mandate; what it answers cannot be decided there. */
async function askOutside(id: string): Promise<string> {
  const { version } = await stored(id);
  const fields = { sett: String(version), forslag: 'Alle henter.' };
  const asked = await post(`/avklaringer/${id}/spor-gruppen`, expert, fields);
  expect(asked.status).toBe(303);
  const round = (await readRounds(db, id)).at(-1)?.id ?? '';
  for (const one of members) await answer(id, round, one);
  return round;
}

async function numbersOf() {
  const found = await db
    .selectFrom('matters.matter')
    .select('running')
    .where('practice', '=', false)
    .where('year', '=', new Date().getFullYear())
    .orderBy('running')
    .execute();
  return { rows: found.map(({ running }) => running) };
}
const lastNumber = async () => (await numbersOf()).rows.at(-1) ?? 0;
