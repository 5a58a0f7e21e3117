import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { readMeetingFile } from '../modules/meetings/meeting-file.ts';
import { noticeNow } from '../modules/meetings/notice-of-meeting.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

/** A word that stands in everything of a closed case, and one in everything of a draft. */
const secret = 'Fjellrevsaken';
const unsent = 'Lomvisaken';

async function spread(word: string, itemId: string) {
  await sql`update meetings.agenda_item set title = ${word}, sub_points = ${JSON.stringify([word])}
    where id = ${itemId}`.execute(db);
  await sql`update meetings.case_file set title = ${word}, topic = ${word} where id =
    (select case_id from meetings.agenda_item where id = ${itemId})`.execute(db);
  await sql`update meetings.paper set title = ${word},
    proposals = jsonb_build_array(jsonb_build_object('no', 1, 'text', ${word}::text,
      'kind', 'other', 'obligation', null)),
    sections = jsonb_build_array(jsonb_build_object('code', 'facts', 'heading', '', 'text', ${word}::text)),
    words = to_tsvector('norwegian', ${word}) where item_id = ${itemId}`.execute(db);
  await sql`insert into meetings.attachment (id, paper_id, position, name, state, file_name, content, size)
    select ${`att_${word.toLowerCase()}`}, id, 99, ${word}, 'included', ${word}, ${Buffer.from(word)}, 3
    from meetings.paper where item_id = ${itemId}`.execute(db);
  await sql`update meetings.decision set note = ${word}, words = to_tsvector('norwegian', ${word}),
    points = jsonb_build_array(jsonb_build_object('no', 1, 'change', 'none', 'text', ${word}::text,
      'proposed', null, 'proposedNo', null, 'kind', 'other', 'obligation', null))
    where item_id = ${itemId}`.execute(db);
}

type Row = { item: string; meeting: string; case: string };
const [closed, other] = (
  await sql<Row>`select i.id as item, m.id as meeting, i.case_id as case
    from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id
    join meetings.paper p on p.item_id = i.id join meetings.decision d on d.item_id = i.id
    where m.body_id = 'body_asu' and m.state = 'closed' order by m.held_on desc, i.position`.execute(
    db,
  )
).rows;
const [draft] = (
  await sql<Row>`select i.id as item, m.id as meeting, i.case_id as case
    from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id
    join meetings.paper p on p.item_id = i.id
    where m.body_id = 'body_asu' and m.state = 'draft' order by i.position`.execute(db)
).rows;
if (!closed || !other || !draft) throw new Error('The demo has neither decisions nor drafts.');
await spread(secret, closed.item);
await sql`update meetings.agenda_item set closed_basis = 'Offl. § 13' where id = ${closed.item}`.execute(
  db,
);
// An open heading with nothing but the closed case under it would tell what that is about.
await sql`insert into meetings.agenda_item (id, meeting_id, position, kind, title, sub_points)
  values ('item_overskrift', ${closed.meeting}, 99, 'group', ${`Om ${secret}`},
    ${JSON.stringify([secret])})`.execute(db);
await sql`update meetings.agenda_item set parent_id = 'item_overskrift'
  where id = ${closed.item}`.execute(db);
await sql`insert into follow_up.obligation (id, body_id, case_id, source, who, what, due)
  values ('obl_lukket', 'body_asu', ${closed.case}, 'sak', 'Sekretariatet', ${secret}, '2020-01-01')`.execute(
  db,
);
await spread(unsent, draft.item);
await sql`insert into meetings.citation (id, paper_id, from_case_id, to_case_id, printed, quoted_points)
  select 'cite_lukket', p.id, p.case_id, ${closed.case}, '1/24',
    jsonb_build_array(jsonb_build_object('no', 1, 'text', 'Et punkt.'))
  from meetings.paper p where p.item_id = ${other.item}`.execute(db);

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(`${label}: ${token.refusal.code}`);
  return `omforent=${token.value}`;
}

const ask = (address: string, cookie: string) =>
  app.request(`http://localhost${address}`, { headers: { cookie } });

const entrances = [
  '/',
  '/moter',
  '/saker',
  '/oppfolging',
  '/oppfolging?format=csv',
  `/sok?q=${secret}`,
  `/sok?q=${unsent}`,
  `/saker?ord=${secret}`,
  `/saker?tema=${secret}`,
  ...[closed, other, draft].flatMap(({ meeting, item, case: caseId }) => [
    `/moter/${meeting}`,
    `/moter/${meeting}/vedtak`,
    `/moter/${meeting}/innkalling`,
    `/moter/${meeting}/innkalling.ics`,
    `/moter/${meeting}/direkte`,
    `/moter/${meeting}/protokoll`,
    `/innsyn/moter/${meeting}`,
    `/innsyn/oparl/meeting/${meeting}`,
    `/moter/${meeting}/saker/${item}`,
    `/saker/${caseId}`,
  ]),
  '/vedlegg/att_fjellrevsaken',
  '/vedlegg/att_lomvisaken',
  '/oppfolging/obl_lukket',
];

describe.each(['Leser', 'Observatør', 'Fagrådsleder', 'Vara, Forhandlingsutvalget'])(
  '%s',
  (label) => {
    it('finds nothing of a closed case or of a draft, wherever it leads', async () => {
      const cookie = await cookieOf(label);
      const found: string[] = [];
      for (const address of entrances) {
        const body = await (await ask(address, cookie)).text();
        // What was asked for is shown again as it was typed.
        const shown = body.replaceAll(/value="[^"]*"|<title>[^<]*|href="[^"]*"|«[^»]*»/g, '');
        if ([secret, unsent].some((word) => shown.includes(word))) found.push(address);
      }
      expect(found).toEqual([]);
    });

    it('is refused the paper, the case, the attachment and the duty', async () => {
      const cookie = await cookieOf(label);
      for (const address of [
        `/moter/${closed.meeting}/saker/${closed.item}`,
        `/saker/${closed.case}`,
        '/vedlegg/att_fjellrevsaken',
        '/vedlegg/att_lomvisaken',
        `/moter/${draft.meeting}`,
        `/moter/${draft.meeting}/innkalling.pdf`,
        `/moter/${draft.meeting}/innkalling.docx`,
        `/moter/${draft.meeting}/innkalling.ics`,
      ]) {
        expect(`${address} ${(await ask(address, cookie)).status}`).toBe(`${address} 403`);
      }
    });
  },
);

it.each(['Sekretær', 'Leder, ASU', 'Medlem, ASU'])('%s reads the closed case', async (label) => {
  const cookie = await cookieOf(label);
  for (const address of [
    `/moter/${closed.meeting}`,
    `/moter/${closed.meeting}/vedtak`,
    `/moter/${closed.meeting}/saker/${closed.item}`,
    `/saker/${closed.case}`,
    `/saker?ord=${secret}`,
    '/oppfolging/obl_lukket',
    '/vedlegg/att_fjellrevsaken',
  ]) {
    const answer = await ask(address, cookie);
    expect(`${address} ${answer.status}`).toBe(`${address} 200`);
    expect(`${address} ${(await answer.text()).includes(secret)}`).toBe(`${address} true`);
  }
});

describe('a decision behind closed doors', () => {
  const question = async () =>
    await db
      .selectFrom('vendor_questions.question')
      .select(['id', 'state', 'version'])
      .where('state', '=', 'asked')
      .where('body_id', '=', 'body_kg02')
      .orderBy('id')
      .executeTakeFirstOrThrow();
  const decided = async () => {
    const { id } = await db
      .selectFrom('decisions.entry')
      .select('id')
      .where('item_id', '=', closed.item as `item_${string}`)
      .executeTakeFirstOrThrow();
    await sql`update decisions.entry set title = ${secret}, points = jsonb_build_array(
      jsonb_build_object('no', 1, 'text', ${secret}::text, 'change', 'none', 'proposed', null))
      where id = ${id}`.execute(db);
    return id;
  };

  it.each(['Fagekspert, Hjemmetjenester', 'Observatør', 'Sekretær, ASU'])(
    'is not laid out as the answer to a vendor for %s',
    async (label) => {
      const [{ id }, decision] = [await question(), await decided()];
      const cookie = await cookieOf(label);
      const page = await ask(`/leverandorsporsmal/${id}?vedtak=${decision}`, cookie);
      expect(page.status).toBe(200);
      expect((await page.text()).includes(secret)).toBe(false);
    },
  );

  it.each(['Fagekspert, Hjemmetjenester', 'Sekretær, ASU'])(
    'is sent to no vendor by %s, who names it in the form',
    async (label) => {
      const [{ id, version }, decision] = [await question(), await decided()];
      const answer = await app.request(`http://localhost/leverandorsporsmal/${id}/svar`, {
        method: 'POST',
        headers: {
          cookie: await cookieOf(label),
          origin: 'http://localhost',
          host: 'localhost',
        },
        body: new URLSearchParams({
          skjema: 'svar',
          sett: String(version),
          svar: 'Som vedtatt.',
          vedtak: decision,
        }),
      });
      expect(answer.status).toBe(422);
      expect((await answer.text()).includes(secret)).toBe(false);
      expect(await question()).toMatchObject({ id, state: 'asked', version });
    },
  );
});

it('lets a member of the body read no draft', async () => {
  const cookie = await cookieOf('Medlem, ASU');
  for (const address of [
    `/moter/${draft.meeting}`,
    '/vedlegg/att_lomvisaken',
    `/saker/${draft.case}`,
  ]) {
    expect((await ask(address, cookie)).status).toBe(403);
  }
  const list = await (await ask('/saker', cookie)).text();
  expect(list.includes(unsent)).toBe(false);
});

it('keeps a closed case out of what a notice tells of its changes', async () => {
  const before = await readMeetingFile(db, closed.meeting);
  if (!before) throw new Error('no meeting');
  const earlier = noticeNow(before, 'Fellesskapet', '', null);
  await sql`update meetings.agenda_item set minutes = 77, title = ${`${secret} II`}
    where id = ${closed.item}`.execute(db);
  const file = await readMeetingFile(db, closed.meeting);
  const publication = {
    number: 1,
    notice: earlier,
  } as unknown as (typeof before)['publications'][number];
  const next = noticeNow(
    { ...(file ?? before), publications: [publication] },
    'Fellesskapet',
    '',
    null,
  );
  expect(next.document.changesSinceLast.join()).toContain('77');
  expect(JSON.stringify(next.document).includes(secret)).toBe(false);
});
