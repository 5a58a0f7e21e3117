import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BodyId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import { chosenInRun, computeNext } from '../modules/choosing/index.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { inTransaction } from '../platform/database/index.ts';
import { logTo } from '../platform/log/log.ts';
import { programRoot } from '../platform/settings/program-root.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const scratch = mkdtempSync(join(tmpdir(), 'omforent-draw-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function signedIn(label: string) {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  const cookie = `omforent=${token.value}`;
  const person = await db
    .selectFrom('identity.appointment')
    .select('person_id')
    .where('id', '=', role?.appointmentId ?? 'app_none')
    .executeTakeFirstOrThrow();
  return { cookie, personId: person.person_id };
}
const recruiter = await signedIn('Rekrutteringsansvarlig, innføringsprosjektet');
const director = await signedIn('Kommunalsjef, oppvekst');
const steward = await signedIn('Hovedtillitsvalgt');
const secretary = await signedIn('Sekretær, konsensusgruppene');

const get = (address: string, cookie = recruiter.cookie) =>
  app.request(`http://localhost${address}`, { headers: { host: 'localhost', cookie } });
const textOf = async (address: string, cookie = recruiter.cookie) => {
  const answer = await get(address, cookie);
  expect(`${address} ${answer.status}`).toBe(`${address} 200`);
  return answer.text();
};
const send = (address: string, form: [string, string][], cookie = recruiter.cookie) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });
const compute = () =>
  computeNext(db, {
    clock: () => new Date(),
    stop: new AbortController().signal,
    surprised: (error) => {
      throw error;
    },
  });

const [homecare, clinic]: [BodyId, BodyId] = ['body_kg02', 'body_kg09'];
const { round, people } = await inTransaction(db, async (tx) => {
  const made = await testRound(tx, {
    groups: [
      { bodyId: homecare, decider: null },
      { bodyId: clinic, decider: director.personId },
    ],
  });
  const applicants = [];
  for (let at = 0; at < 9; at += 1) {
    applicants.push(
      await testApplicant(tx, {
        roundId: made.id,
        roleId: 'role_member',
        name: `Prøvesøker ${at}`,
        groups: at < 5 ? [homecare] : [clinic],
        region: at % 2 ? 'Fosen' : 'Namdalen',
      }),
    );
  }
  return { round: made, people: applicants };
});
const fields = (change: Record<string, string> = {}): [string, string][] =>
  Object.entries({
    runde: round.id,
    metode: 'leximin',
    part: 'host',
    gruppe: homecare,
    [`plasser.${homecare}.host`]: '2',
    grupper: '1',
    'gruppe.0': homecare,
    'egenskap.0': 'region',
    'verdi.0': 'fosen',
    'minst.0': '1',
    'hoyst.0': '',
    ...change,
  });
async function prepared(form: [string, string][]) {
  const answer = await send('/rekruttering/utvelgelse/ny', form);
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}
async function computed(form: [string, string][]) {
  const address = await prepared(form);
  const version = /name="versjon" value="(\d+)"/.exec(await textOf(address))?.[1] ?? '';
  expect(
    (
      await send(address, [
        ['gjor', 'start'],
        ['versjon', version],
      ])
    ).status,
  ).toBe(303);
  return { address, id: address.split('/').at(-1) ?? '' };
}

describe('a choice in the pages', () => {
  it('is prepared from a round, and nothing typed is lost where it is refused', async () => {
    expect(await textOf('/rekruttering/utvelgelse')).toContain('Gjør klar en utvelgelse');
    const page = await textOf(`/rekruttering/utvelgelse/ny?runde=${round.id}`);
    expect(page).toContain('Prøvesøker 0');
    expect(page).toContain(`name="plasser.${homecare}.host"`);
    const refused = await send(
      '/rekruttering/utvelgelse/ny',
      fields({ 'minst.0': 'mange', 'verdi.0': '"><script>' }),
    );
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(again).toContain('value="mange"');
    expect(again).not.toContain('"><script>');
    expect(again).toContain('Skriv et helt tall fra 0 til 200.');
  });

  it('waits, is computed, drawn from a seed after its commitment, and verified elsewhere', async () => {
    const { address, id } = await computed(fields());
    const waiting = await textOf(address);
    expect(waiting).toContain('http-equiv="refresh"');
    expect(waiting).toContain('Står i kø');
    const progress = await (await get(`${address}/framdrift?hva=choose`)).json();
    expect(progress).toMatchObject({ over: false });
    await compute();
    const found = await textOf(address);
    expect(found).toContain('etterprøvd i hele tall');
    expect(found).toContain('Prøvesøker 1');
    expect((await get(`/verifiser/utvelgelse/${id}`, '')).status).toBe(404);

    const draw = `${address}/trekning`;
    const seed: [string, string][] = [
      ['gjor', 'trekk'],
      ['fro', '4 7 1'],
      ['kilde', 'Tre terninger'],
      ['vitne', 'Hovedtillitsvalgt'],
    ];
    expect((await send(draw, seed)).status).toBe(422);
    const version = /name="versjon" value="(\d+)"/.exec(await textOf(draw))?.[1] ?? '';
    expect(
      (
        await send(draw, [
          ['gjor', 'bind'],
          ['versjon', version],
        ])
      ).status,
    ).toBe(303);
    const open = await (await get(`/verifiser/utvelgelse/${id}`, '')).text();
    const commitment = /[0-9a-f]{64}/.exec(open)?.[0] ?? '';
    expect(open).not.toMatch(/Prøvesøker|Fosen|Hovedtillitsvalgt|apct_/);
    expect((await get(`/verifiser/utvelgelse/${id}/protokoll.json`, '')).status).toBe(404);

    expect((await send(draw, [...seed, ['fingeravtrykk', commitment]])).status).toBe(303);
    expect((await send(draw, [...seed, ['fingeravtrykk', commitment]])).status).toBe(409);
    expect(await textOf(draw)).toContain('Slik ble det trukket');
    const chosen = (await chosenInRun(db, id)).flatMap(({ applicantIds }) => applicantIds);
    expect(chosen).toHaveLength(2);

    const published = await (await get(`/verifiser/utvelgelse/${id}`, '')).text();
    expect(published).not.toMatch(/Prøvesøker|Fosen|Hovedtillitsvalgt|apct_|body_/);
    const record = await (await get(`/verifiser/utvelgelse/${id}/protokoll.json`, '')).text();
    expect(record).not.toMatch(/Prøvesøker|Fosen|Hovedtillitsvalgt|apct_|body_/);
    const file = join(scratch, 'protokoll.json');
    writeFileSync(file, record);
    const { PATH, HOME } = process.env;
    const verified = spawnSync(
      process.execPath,
      [join(programRoot(), 'tools/omforent.mjs'), 'verify-draw', '--commitment', commitment, file],
      { env: { PATH, HOME }, encoding: 'utf8', cwd: scratch },
    );
    const { status, stderr, stdout } = verified;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('agrees: seed 4 7 1');
  });

  it('lends its demands to the next one, and is read in every language', async () => {
    const bound = {
      'hvem.0': people[1]?.id ?? '',
      'hvor.0': homecare,
      'grunn.0': 'Leder arbeidet',
    };
    const address = await prepared(fields({ ...bound, 'skal.0': 'ja', enhet: '3' }));
    const id = address.split('/').at(-1) ?? '';
    const copy = await textOf(`/rekruttering/utvelgelse/ny?som=${id}`);
    expect(copy).toContain('value="fosen"');
    expect(copy).toContain('value="Leder arbeidet"');
    expect(copy).toMatch(/name="enhet"[^>]*value="3"/);
    const next = await prepared(fields({ ...bound, 'skal.0': 'ja', som: id }));
    expect(await textOf(next)).toContain('Kravene er hentet fra utvelgelse');
    const said = { nb: 'skal sitte i', nn: 'skal sitje i', en: 'is to sit in' };
    for (const [language, words] of Object.entries(said)) {
      const page = await textOf(address, `${recruiter.cookie}; sprak=${language}`);
      expect(page).toContain(words);
      // A director who decides for another group is not told why, since it may say who.
      expect(await textOf(address, director.cookie)).not.toContain('Leder arbeidet');
    }
  });

  it('is explained for a person, who is asked about once', async () => {
    const { address } = await computed(fields({ metode: 'best-fit' }));
    await compute();
    const page = await textOf(address);
    expect(page).toContain('bevist i hele tall');
    const person = /person\/(P\d+)/.exec(page)?.[1] ?? '';
    const of = `${address}/person/${person}`;
    expect((await send(of, [['gjor', 'spor']])).status).toBe(303);
    expect(await textOf(of)).toContain('Regner');
    await compute();
    expect(await textOf(of)).toMatch(/loddet falt|Kravene kan ikke holdes uten|Uten Prøvesøker/);
    expect((await get(`${address}/person/P99`)).status).toBe(404);
    for (const hva of ['prices', 'alternatives']) {
      expect(
        (
          await send(address, [
            ['gjor', 'spor'],
            ['hva', hva],
          ])
        ).status,
      ).toBe(303);
      await compute();
    }
    const around = await textOf(address);
    expect(around).toContain('Alternativ 1');
    expect(around).toContain('Hva kvotene koster');
    const locked = await send(address, [
      ['gjor', 'alternativ'],
      ['alternativ', '0'],
    ]);
    expect(await textOf(locked.headers.get('location') ?? '')).toContain('2 plasser låst');
  });

  it('says in words why it cannot be made, and is prepared with a way out', async () => {
    const { address } = await computed(fields({ 'minst.0': '2', 'verdi.0': 'Nordkapp' }));
    await compute();
    const page = await textOf(address);
    expect(page).toContain('har region Nordkapp, men minst 2 skal ha det');
    const answer = await send(address, [
      ['gjor', 'utvei'],
      ['utvei', '0'],
    ]);
    expect(answer.status).toBe(303);
    expect(await textOf(answer.headers.get('location') ?? '')).toContain('med en utvei');
    const late = await send(address, [
      ['gjor', 'utvei'],
      ['utvei', '77'],
    ]);
    expect(late.status).toBe(422);
  });

  it('is cancelled, and answers odd forms with one clear answer each', async () => {
    const { address } = await computed(fields());
    expect((await send(address, [['gjor', 'avbryt']])).status).toBe(303);
    expect(await textOf(address)).toContain('Stanset');
    const odd: [string, string][][] = [
      [],
      [['gjor', 'alt']],
      [
        ['gjor', 'spor'],
        ['hva', 'draw'],
      ],
      [
        ['gjor', 'start'],
        ['versjon', '-1'],
      ],
      [
        ['gjor', 'las'],
        ['plass', '__proto__ P1'],
      ],
      [
        ['gjor', 'erstatt'],
        ['hvem', 'constructor'],
      ],
      [
        ['gjor', 'alternativ'],
        ['alternativ', '1e9'],
      ],
    ];
    for (const form of odd) {
      const status = (await send(address, form)).status;
      expect([404, 409, 422]).toContain(status);
    }
    for (const path of ['run_none', 'x', "'--"]) {
      expect((await get(`/rekruttering/utvelgelse/${path}`)).status).toBe(404);
      expect((await get(`/verifiser/utvelgelse/${path}`, '')).status).toBe(404);
    }
  });
});

describe('walls around a choice', () => {
  it('show a director the names of the groups they decide for, the steward all, others nothing', async () => {
    const form = [...fields(), ['gruppe', clinic], [`plasser.${clinic}.host`, '2']] satisfies [
      string,
      string,
    ][];
    const { address, id } = await computed(form);
    await compute();
    const seen = await textOf(address, director.cookie);
    expect(seen).toContain('Prøvesøker 8');
    expect(seen).not.toContain('Prøvesøker 1');
    expect(await textOf(address, steward.cookie)).toContain('Prøvesøker 1');
    const readings = await db
      .selectFrom('applications.reading')
      .select('applicant_id')
      .where('person_id', '=', director.personId)
      .where('place', '=', 'selection')
      .execute();
    const read = new Set(readings.map(({ applicant_id }) => applicant_id));
    expect(read).toEqual(new Set(people.slice(5).map((one) => one.id)));
    for (const cookie of [director.cookie, steward.cookie]) {
      expect(
        (
          await send(
            address,
            [
              ['gjor', 'start'],
              ['versjon', '1'],
            ],
            cookie,
          )
        ).status,
      ).not.toBe(303);
      expect((await send(`${address}/trekning`, [['gjor', 'bind']], cookie)).status).toBe(403);
      expect((await get('/rekruttering/utvelgelse/ny', cookie)).status).toBe(403);
    }
    for (const path of ['', '/trekning', '/framdrift', '/person/P1']) {
      expect((await get(`${address}${path}`, secretary.cookie)).status).toBe(403);
      expect((await get(`${address}${path}`, '')).status).toBe(303);
    }
    expect((await get(`/verifiser/utvelgelse/${id}`, '')).status).toBe(404);
  });
});
