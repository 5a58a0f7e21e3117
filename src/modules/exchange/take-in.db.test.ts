import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { stopPdf } from '../../platform/pdf/compile-pdf.ts';
import { listQueue, readEnclosed } from '../case-queue/index.ts';
import { actingAsProgram } from '../identity/command.ts';
import { setting } from '../meetings/commands/test-setting.ts';
import { bodyRow } from '../organisations/test-rows.ts';
import { politiskPrefix } from './rules/fiks-politisk-follows-from-the-meeting.ts';
import { sampleFile, samplePayload } from './sample-message.ts';
import { listReceived } from './store/received.ts';
import { type Outcome, takeInFile } from './take-in.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary, newMeeting } = await setting(db);
const organisation = await db
  .selectFrom('organisations.organisation')
  .select('id')
  .executeTakeFirstOrThrow();
const otherBody = newId('body');
for (const [id, name, status] of [
  [otherBody, 'Fellesrådet', 'active'],
  [newId('body'), 'Tvillingene', 'active'],
  [newId('body'), 'Tvillingene', 'active'],
  [newId('body'), 'Nedlagt utvalg', 'ended'],
] as const) {
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: organisation.id, name, status }))
    .execute();
}
void stopPdf;

let made = 0;
const own = (more: object = {}) => {
  made += 1;
  return { meldingId: `melding-${made}-av-mange`, ...more };
};
const options = { bodyId: null, schemas: null };
const take = (file: { name: string; bytes: Uint8Array }, acting = secretary) =>
  takeInFile(db, file, acting, options);
const takeOne = async (...about: Parameters<typeof take>): Promise<Outcome> => {
  const [only, ...more] = await take(...about);
  if (!only || more.length > 0) throw new Error('not one message');
  return only;
};
const caseFile = (
  sak: object = {},
  plan?: readonly Record<string, unknown>[],
  envelope: object = {},
) => sampleFile('utvalgssak.send', samplePayload({ ...sak }, plan), own(envelope));
const step = (id: string, name: string, rekkefoelge?: number) => ({
  tilUtvalgId: id,
  tilUtvalgNavn: name,
  ...(rekkefoelge === undefined ? {} : { rekkefoelge }),
});
const queueNow = async () => (await listQueue(db, { bodyIds: [bodyId, otherBody] })).length;
const codes = ({ findings }: Outcome) => findings.map(({ code }) => code);
const received = async (messageId: string) =>
  (await listReceived(db, { bodyId: null, limit: 500 })).filter(
    (one) => one.message_id === messageId,
  );

describe('a case that a case system sends', () => {
  it('waits in the queue of the first body of its plan, with its paper and its way', async () => {
    const plan = [
      step('x', 'Et annet sted', 3),
      step('PU', 'PU', 1),
      step(otherBody, 'Fellesrådet', 2),
    ];
    const taken = await takeOne(caseFile({ tittel: 'Med plan' }, plan));
    expect(taken).toMatchObject({ state: 'needs-person', again: false });
    expect(codes(taken)).toEqual(['step-body-unknown']);
    const [row] = await received(taken.messageId);
    const waiting = (await listQueue(db, { bodyIds: [bodyId] })).find(
      ({ id }) => id === row?.case_id,
    );
    expect(waiting).toMatchObject({
      title: 'Med plan',
      kind: 'case',
      state: 'received',
      onBehalfOf: 'Fagsystemet',
    });
    expect(await readEnclosed(db, row?.case_id ?? '')).toEqual({
      title: 'Med plan',
      description: 'Bakgrunnen.\n\nTo avsnitt.',
      proposal: '1. Rutinen vedtas.\n2. Den evalueres om et år.',
      handler: 'Rådgiver',
      closedBasis: null,
      plan: [
        { bodyId, bodyName: 'Prøveutvalget' },
        { bodyId: otherBody, bodyName: 'Fellesrådet' },
        { bodyId: null, bodyName: 'Et annet sted' },
      ],
      origin: { system: 'Fagsystem', key: 'sak-7', year: 2026, sequence: 7 },
    });
    expect(taken.answers.map(({ meldingstype }) => meldingstype.split('.').at(-1))).toEqual([
      'mottatt',
      'kvittering',
    ]);
  });

  it('twice is one case and the same answer, also at the same moment', async () => {
    const file = caseFile({ tittel: 'To ganger' });
    const before = await queueNow();
    const all = await Promise.all(Array.from({ length: 8 }, () => takeOne(file)));
    const third = await takeOne(file);
    expect(all.filter(({ again }) => !again)).toHaveLength(1);
    expect(third).toMatchObject({ state: 'taken-in', again: true, answers: all[0]?.answers });
    expect(await queueNow()).toBe(before + 1);
  });

  it('with the id of another message is refused, and the first stands', async () => {
    const id = own();
    await takeOne(sampleFile('utvalgssak.send', samplePayload({ tittel: 'Den første' }), id));
    const before = await queueNow();
    const second = await takeOne(
      sampleFile('utvalgssak.send', samplePayload({ tittel: 'En annen' }), id),
    );
    expect(codes(second)).toEqual(['id-taken']);
    expect(second.answers[0]?.meldingstype).toContain('ugyldigforespoersel');
    expect(await queueNow()).toBe(before);
  });

  it('that is closed shows its screened title alone, everywhere but with its paper', async () => {
    const file = caseFile({
      tittel: 'Hemmeligord om en leverandør',
      skjerming: { skjermingshjemmel: 'Offl. § 13' },
    });
    const taken = await takeOne(file);
    const [row] = await received(taken.messageId);
    const queue = await listQueue(db, { bodyIds: [bodyId] });
    const log = await db.selectFrom('audit.entry').selectAll().execute();
    expect(JSON.stringify([row, queue, log])).not.toContain('Hemmeligord');
    expect(row?.about).toBe('Unntatt offentlighet (Offl. § 13)');
    expect(await readEnclosed(db, row?.case_id ?? '')).toMatchObject({
      title: 'Hemmeligord om en leverandør',
      closedBasis: 'Offl. § 13',
    });
  });

  it('for information without a plan waits for a body to be chosen', async () => {
    const { forslagTilVedtak: _, ...sak } = samplePayload({ tittel: 'Til orientering' }).sak;
    const file = sampleFile('orienteringssak.send', { sak }, own());
    const without = await takeOne(file);
    expect(codes(without)).toEqual(['body-missing']);
    const [chosen] = await takeInFile(db, file, secretary, { ...options, bodyId });
    expect(chosen?.state).toBe('taken-in');
    const [row] = (await received(without.messageId)).filter(({ state }) => state !== 'refused');
    const queue = await listQueue(db, { bodyIds: [bodyId] });
    expect(queue.find(({ id }) => id === row?.case_id)?.kind).toBe('information');
  });

  it('that tells of a delegated decision says what was decided, and when', async () => {
    const { sak } = samplePayload();
    const { forslagTilVedtak: _, saksbeskrivelse: __, ...rest } = sak;
    const file = sampleFile(
      'delegertvedtak.send',
      {
        tilUtvalgId: bodyId,
        tilUtvalgNavn: 'Prøveutvalget',
        sak: {
          ...rest,
          vedtaksdato: '2026-01-15',
          status: { kodebeskrivelse: 'Innvilget' },
          vedtak: {
            tekstInnhold: '<p>Søknaden &amp; planen</p>',
            tekstFormat: { kodeverdi: 'html' },
          },
        },
      },
      own(),
    );
    const taken = await takeOne(file);
    expect(codes(taken)).toEqual(['format-lost']);
    const [row] = await received(taken.messageId);
    const enclosed = await readEnclosed(db, row?.case_id ?? '');
    expect(enclosed?.description).toBe('15.01.2026, Innvilget\n\nSøknaden & planen');
  });

  it('brings its files along from an ASiC-E, and is not fooled by their names', async () => {
    const payload = JSON.stringify(samplePayload({ tittel: 'Med vedlegg' }));
    const envelope = JSON.stringify({ meldingstype: `${politiskPrefix}utvalgssak.send`, ...own() });
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.etsi.asic-e+zip'),
      'META-INF/manifest.xml': strToU8('<a/>'),
      'melding.json': strToU8(envelope),
      'payload.json': strToU8(payload),
      'vedlegg/notat\u202efdp.exe': strToU8('notat'),
    });
    const taken = await takeOne({ name: 'sak.asice', bytes });
    expect(taken.state).toBe('taken-in');
    const [row] = await received(taken.messageId);
    const files = await db
      .selectFrom('case_queue.enclosed_file')
      .select(['name', 'size'])
      .where('case_id', '=', row?.case_id ?? 'prop_none')
      .execute();
    expect(files).toEqual([{ name: 'notatfdp.exe', size: 5 }]);
  });
});

describe('a question', () => {
  it('for bodies is answered with those that live, and nobody of a union', async () => {
    for (const [holder, side] of [
      ['Leder', null],
      ['Tillitsvalgt', 'union'],
    ] as const) {
      const seat = {
        ...{ id: newId('seat'), body_id: bodyId, role: 'member' as const, side, holder },
        ...{
          represents: null,
          holder_person_id: null,
          email: 'a@b.example',
          organisation_id: null,
        },
        ...{ deputy_for_seat: null, deputy_for_side: null, rank: 0, weight: 1, position: 1 },
        ...{ appointed_by_case: null, valid_from: null, valid_to: null },
      };
      await db.insertInto('organisations.seat').values(seat).execute();
    }
    const taken = await takeOne(sampleFile('utvalg.hent', {}, own()));
    expect(taken.state).toBe('taken-in');
    const text = JSON.stringify(taken.answers);
    expect(taken.answers[0]?.meldingstype).toBe(`${politiskPrefix}utvalg.hent.resultat`);
    expect(text).toContain('Leder');
    expect(text).not.toMatch(/Tillitsvalgt|Nedlagt|b\.example/);
  });

  it('for the plan is answered with meetings that are called, between the days', async () => {
    for (const date of ['2026-03-10', '2026-04-10', '2026-05-10']) await newMeeting(date);
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'published' })
      .where('held_on', 'in', ['2026-03-10', '2026-04-10'])
      .execute();
    const query = {
      utvalgNavn: 'prøveutvalget',
      fraMoetedato: '2026-04-01',
      tilMoetedato: '2026-12-31',
    };
    const taken = await takeOne(sampleFile('moeteplan.hent', query, own()));
    expect(taken.answers[0]?.payload).toMatchObject({
      utvalg: [{ utvalgId: bodyId, moete: [{ moetedato: '2026-04-10T13:00:00+02:00' }] }],
    });
    const turned = { fraMoetedato: '2026-12-31', tilMoetedato: '2026-04-01' };
    const wrong = await takeOne(sampleFile('moeteplan.hent', turned, own()));
    expect(codes(wrong)).toEqual(['dates-in-wrong-order']);
    const nobody = await takeOne(sampleFile('moeteplan.hent', { utvalgId: 'Ukjent' }, own()));
    expect(nobody.answers[0]?.meldingstype).toContain('ikkefunnet');
  });
});

describe('bad input is refused, and nothing is kept but that', () => {
  const text = (value: string) => ({ name: 'a.json', bytes: strToU8(value) });
  const envelope = { meldingstype: `${politiskPrefix}utvalgssak.send` };
  const cases: [what: string, code: string, file: () => { name: string; bytes: Uint8Array }][] = [
    ['no type', 'type-missing', () => text('{"sak":{}}')],
    ['an unknown type', 'type-unknown', () => sampleFile('no.ks.noe.annet', {}, own())],
    ['a type for others', 'type-not-for-us', () => sampleFile('einnsyn.vedtak.send', {}, own())],
    ['no JSON', 'not-json', () => ({ name: `${envelope.meldingstype}.json`, bytes: strToU8('{') })],
    [
      'latin-1',
      'wrong-encoding',
      () => ({
        name: `${envelope.meldingstype}.json`,
        bytes: Buffer.from('{"sak":"å"}', 'latin1'),
      }),
    ],
    ['nothing at all', 'no-message', () => text('')],
    [
      '50 MB',
      'file-too-large',
      () => ({ name: 'stor.zip', bytes: new Uint8Array(50 * 1024 * 1024) }),
    ],
    ['an unknown body', 'body-unknown', () => caseFile({}, [step('x', 'Finnes ikke')])],
    ['a body that is ended', 'body-unknown', () => caseFile({}, [step('x', 'Nedlagt utvalg')])],
    ['a name of two bodies', 'body-ambiguous', () => caseFile({}, [step('x', 'Tvillingene')])],
    [
      'one body’s id, another’s name',
      'body-ambiguous',
      () => caseFile({}, [step(bodyId, 'Fellesrådet')]),
    ],
    ['a field too few', 'field-missing', () => caseFile({ saksansvarlig: undefined })],
    ['no title', 'field-missing', () => caseFile({ tittel: '  ' })],
    [
      'a title of signs that are not seen',
      'breaks-schema',
      () => caseFile({ tittel: '\u0000\u202e' }),
    ],
    ['a title too long', 'title-too-long', () => caseFile({ tittel: 'x'.repeat(301) })],
    [
      'a day that does not exist',
      'breaks-schema',
      () =>
        caseFile({ skjerming: { skjermingshjemmel: 'x', skjermingOpphoererDato: '2026-02-30' } }),
    ],
    [
      'a moment that does not exist',
      'breaks-schema',
      () => caseFile({}, [{ ...step('PU', 'PU'), tilMoetedato: '2026-13-01T10:00:00Z' }]),
    ],
    ['an identity number', 'identity-number', () => caseFile({ tittel: 'Sak om 010190 00083' })],
    [
      'a ZIP cut off',
      'file-broken',
      () => ({ name: 'a.zip', bytes: zipSync({ a: strToU8('b') }).slice(0, 30) }),
    ],
    [
      'a ZIP without a message',
      'no-message',
      () => ({ name: 'a.zip', bytes: zipSync({ a: strToU8('b') }) }),
    ],
    [
      'a name that leads out',
      'unsafe-path',
      () => ({ name: 'a.zip', bytes: zipSync({ '../../etc/passwd': strToU8('x') }) }),
    ],
    [
      'a ZIP bomb',
      'archive-too-large',
      () => ({ name: 'a.zip', bytes: zipSync({ a: new Uint8Array(100 * 1024 * 1024) }) }),
    ],
    [
      'another content than its checksum',
      'checksum-wrong',
      () => ({
        name: 'a.zip',
        bytes: zipSync({
          'payload.json': strToU8('{}'),
          'manifest-sha256.txt': strToU8('00  payload.json\n'),
        }),
      }),
    ],
    [
      'a list that names what is not there',
      'no-message',
      () => ({
        name: 'a.zip',
        bytes: zipSync({
          'manifest.json': strToU8(JSON.stringify([{ ...envelope, payload: '1/payload.json' }])),
        }),
      }),
    ],
    [
      'XML with entities',
      'has-doctype',
      () => ({
        name: 'a.xml',
        bytes: strToU8(
          '<!-- --><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><ikkefunnet>&a;</ikkefunnet>',
        ),
      }),
    ],
  ];
  it.each(cases)('%s: %s', async (_, code, file) => {
    const before = [await queueNow(), await rows()];
    const refusal = await takeOne(file(), undefined);
    expect([refusal.state, ...codes(refusal)]).toContain(code);
    expect(refusal.state).toBe('refused');
    expect([await queueNow(), (await rows()) - 1]).toEqual(before);
    const [row] = await received(refusal.messageId);
    expect(row).toMatchObject({ state: 'refused', about: '', note: '', case_id: null });
    expect(JSON.stringify(row)).not.toMatch(/00083|passwd/);
    // Again: the same refusal, and no second line.
    const again = await takeOne(file(), undefined);
    if (again.messageId === refusal.messageId) expect((await rows()) - 1).toBe(before[1]);
  });

  it('a body that whoever tries has no leave in, without burning the message', async () => {
    const file = caseFile({ tittel: 'Til Fellesrådet' }, [step(otherBody, 'Fellesrådet')]);
    const elsewhere = as('administrator');
    const before = await queueNow();
    const refusal = await takeOne(file, elsewhere);
    expect(codes(refusal)).toEqual(['no-leave']);
    expect(refusal.answers).toEqual([]);
    expect(await queueNow()).toBe(before);
    expect((await takeOne(file)).state).toBe('taken-in');
    expect(await listReceived(db, { bodyId, limit: 500 })).not.toContainEqual(
      expect.objectContaining({ message_id: refusal.messageId }),
    );
  });

  it('whoever may take nothing in', async () => {
    const before = [await queueNow(), await rows()];
    expect(codes(await takeOne(caseFile(), as('member')))).toEqual(['no-leave']);
    expect([await queueNow(), await rows()]).toEqual(before);
    expect((await takeOne(caseFile(), actingAsProgram(new Date()))).state).toBe('taken-in');
  });
});

const rows = async () => (await listReceived(db, { bodyId: null, limit: 500 })).length;
