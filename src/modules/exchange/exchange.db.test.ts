import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { MeetingId } from '../../kernel/ids.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { stopPdf } from '../../platform/pdf/compile-pdf.ts';
import { readLog } from '../audit/index.ts';
import { perform } from '../identity/command.ts';
import { setting } from '../meetings/commands/test-setting.ts';
import { addItem } from '../meetings/index.ts';
import { chooseProfile } from '../procedure/commands/choose-profile.ts';
import { makeOwnProfile } from '../procedure/commands/own-profile.ts';
import { shippedProfiles } from '../procedure/index.ts';
import { runExport } from './commands/run-export.ts';
import { setSender } from './commands/set-sender.ts';
import { makeExport } from './export-of-meeting.ts';
import { recordOfMeeting } from './record-of-meeting.ts';
import { readExports } from './store/reads.ts';
import { type ExchangeFormat, exchangeFormats } from './vocabulary.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary, newMeeting } = await setting(db);
afterAll(stopPdf);

const options = {
  origin: 'https://omforent.example',
  now: new Date('2026-03-06T10:00:00Z'),
  schemas: null,
};

/** A meeting that is over, with one open case and one behind closed doors. */
async function heldMeeting(change: { place?: string; title?: string } = {}): Promise<MeetingId> {
  const meetingId = await newMeeting('2026-03-04');
  for (const title of [change.title ?? 'Plan for rehabilitering', 'Hemmeligord']) {
    const row = { meetingId, title, minutes: 10, responsible: [], at: null };
    const added = await perform(db, addItem, { ...row, kind: 'case' }, secretary);
    if (!added.ok) throw new Error(added.refusal.code);
  }
  await db
    .updateTable('meetings.agenda_item')
    .set({ closed_basis: 'offl. § 13' })
    .where('meeting_id', '=', meetingId)
    .where('title', '=', 'Hemmeligord')
    .execute();
  await db
    .updateTable('meetings.meeting')
    .set({ state: 'closed', ...(change.place === undefined ? {} : { place: change.place }) })
    .where('id', '=', meetingId)
    .execute();
  return meetingId as MeetingId;
}

async function fileOf(meetingId: string, format: ExchangeFormat) {
  const made = await makeExport(db, meetingId, format, options);
  if (!made?.file) throw new Error(JSON.stringify(made?.findings));
  return made.file;
}

await perform(db, setSender, { meetingId: await heldMeeting(), number: '999999980' }, secretary);

describe('a meeting from the database', () => {
  it.each(exchangeFormats)('is given as %s, the same bytes each time', async (format) => {
    const meetingId = await heldMeeting();
    const file = await fileOf(meetingId, format);
    expect((await fileOf(meetingId, format)).sha256).toBe(file.sha256);
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(file.sha256);
  });

  it('is packed with a list of checksums that all are right', async () => {
    const file = await fileOf(await heldMeeting(), 'noark5');
    const entries = unzipSync(file.bytes);
    const listed = strFromU8(entries['manifest-sha256.txt'] ?? new Uint8Array())
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(listed.length).toBe(Object.keys(entries).length - 1);
    for (const [sum, path = ''] of listed) {
      const bytes = entries[path];
      if (!bytes) throw new Error(`${path} is listed and not there`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
    expect(strFromU8(entries['arkivstruktur.xml'] ?? new Uint8Array())).toContain('Hemmeligord');
  });

  it('takes the sealed minutes along as they were sealed', async () => {
    const meetingId = await heldMeeting();
    const pdf = Buffer.from('%PDF-1.7 sealed');
    const hash = createHash('sha256').update(meetingId).digest('hex');
    const nothing = {
      open_document: null,
      open_document_hash: null,
      open_pdf: null,
      open_pdf_hash: null,
    };
    await db
      .insertInto('minutes.seal')
      .values({
        ...nothing,
        hash,
        body_id: bodyId,
        number: 1,
        meeting_id: meetingId,
        issue: 1,
        document: '{}',
        document_hash: hash,
        pdf,
        pdf_hash: hash,
        approval: JSON.stringify({ way: 'two-signatories', signed: [] }),
        previous_hash: '',
        sealed_at: options.now,
        sealed_by: 'Sekretær',
      })
      .execute();
    const entries = unzipSync((await fileOf(meetingId, 'noark5')).bytes);
    expect(Buffer.from(entries['dokumenter/moteprotokoll-1.pdf'] ?? []).equals(pdf)).toBe(true);
    expect(strFromU8((await fileOf(meetingId, 'einnsyn')).bytes)).toContain('moeteprotokoll');
  });

  it('takes attachments along in archives, and says where they are no archive format', async () => {
    const meetingId = await heldMeeting();
    const paper = await db
      .selectFrom('meetings.paper as p')
      .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
      .select('p.id')
      .where('i.meeting_id', '=', meetingId)
      .orderBy('i.position')
      .executeTakeFirstOrThrow();
    const content = Buffer.from('PK notat');
    await db
      .insertInto('meetings.attachment')
      .values({
        id: `att_${meetingId.slice(5)}`,
        paper_id: paper.id,
        position: 1,
        name: 'Notat',
        state: 'included',
        media_type: 'application/msword',
        file_name: 'notat.DOC',
        content,
        size: content.byteLength,
      })
      .execute();
    const file = await fileOf(meetingId, 'noark5');
    expect(file.findings.map(({ code }) => code)).toContain('not-an-archive-format');
    const names = Object.keys(unzipSync(file.bytes));
    expect(names).toContain('dokumenter/01-vedlegg-1.doc');
    expect(strFromU8(unzipSync(file.bytes)['arkivstruktur.xml'] ?? new Uint8Array())).toContain(
      '<format>fmt/476</format>',
    );
  });

  it('tells everybody nothing of what is closed', async () => {
    const meetingId = await heldMeeting();
    for (const format of ['einnsyn', 'oparl'] as const) {
      expect(strFromU8((await fileOf(meetingId, format)).bytes)).not.toContain('Hemmeligord');
    }
    const zip = unzipSync((await fileOf(meetingId, 'fiks-politisk')).bytes);
    const all = Object.values(zip)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    expect(all).not.toContain('Hemmeligord');
  });

  it('is not given where something stops it', async () => {
    const meetingId = await heldMeeting({ title: 'x'.repeat(501) });
    const made = await makeExport(db, meetingId, 'einnsyn', options);
    expect(made?.file).toBeNull();
    expect(made?.findings.map(({ code }) => code)).toContain('too-long');
  });

  it('is not given as a draft', async () => {
    for (const format of exchangeFormats) {
      const made = await makeExport(db, await newMeeting(), format, options);
      expect(made?.findings.map(({ code }) => code)).toContain('not-announced');
      expect(made?.file).toBeNull();
    }
  });

  it('that does not exist gives nothing', async () => {
    expect(await makeExport(db, 'meet_nowhere', 'oparl', options)).toBeUndefined();
  });
});

describe('a blank vote', () => {
  const blankOf = async (meetingId: string) =>
    (await recordOfMeeting(db, meetingId, options.origin))?.meeting.body.blankVotes;

  it('is one where the rules that the body followed on the day say so', async () => {
    const before = await newMeeting('2026-04-01');
    const { id: _, code: __, name, validFrom: ___, sources, ...rules } = shippedProfiles.own;
    const blankVote = { value: 'always', source: null } as const;
    const says = { validFrom: '2026-01-01', name, rules: { ...rules, blankVote }, sources };
    const made = await perform(db, makeOwnProfile, { bodyId, says }, secretary);
    if (!made.ok) throw new Error(made.refusal.code);
    const wanted = { profileId: made.value, validFrom: '2026-05-01' } as const;
    const chosen = await perform(db, chooseProfile, { bodyId, seen: 0, wanted }, secretary);
    if (!chosen.ok) throw new Error(chosen.refusal.code);
    expect(await blankOf(before)).toBe(false);
    expect(await blankOf(await newMeeting('2026-05-06'))).toBe(true);
  });
});

describe('what was handed over', () => {
  it('is kept with its checksum and what was found, and no text of it', async () => {
    const meetingId = await heldMeeting();
    const { fileName, sha256, findings, bytes } = await fileOf(meetingId, 'einnsyn');
    const file = { fileName, sha256, findings, messages: [], size: bytes.byteLength };
    const kept = await perform(db, runExport, { meetingId, format: 'einnsyn', file }, secretary);
    expect(kept.ok).toBe(true);
    const [row] = await readExports(db, meetingId);
    expect(row).toMatchObject({ sha256, format: 'einnsyn', size: bytes.byteLength });
    expect(Object.keys(row?.findings[0] ?? {}).sort()).toEqual([
      'code',
      'field',
      'place',
      'weight',
    ]);
    const [entry] = await readLog(db, { subjectId: meetingId, limit: 1 });
    expect(entry?.command).toBe('exchange.run-export');
  });

  it('is refused for whoever may not, and where something stops it', async () => {
    const meetingId = await heldMeeting();
    const { fileName, sha256, bytes } = await fileOf(meetingId, 'oparl');
    const file = { fileName, sha256, findings: [], messages: [], size: bytes.byteLength };
    const member = await perform(db, runExport, { meetingId, format: 'oparl', file }, as('member'));
    expect(member.ok).toBe(false);
    const stop = {
      code: 'missing',
      weight: 'stop',
      place: { part: 'meeting', number: null },
    } as const;
    const bad = { ...file, findings: [{ ...stop, field: 'x', text: '' }] };
    const stopped = await perform(
      db,
      runExport,
      { meetingId, format: 'oparl', file: bad },
      secretary,
    );
    expect(stopped).toMatchObject({ ok: false, refusal: { code: 'something-stops-it' } });
    expect(await readExports(db, meetingId)).toEqual([]);
  });
});

describe('a sender’s number', () => {
  it.each(['999 999 981', '12345678', '', '123456785', 'abcdefghi'])(
    'is not %s',
    async (number) => {
      const meetingId = await heldMeeting();
      const verdict = await perform(db, setSender, { meetingId, number }, secretary);
      expect(verdict).toMatchObject({ ok: false, refusal: { code: 'no-organisation-number' } });
    },
  );

  it('may be written in groups', async () => {
    const meetingId = await heldMeeting();
    const verdict = await perform(db, setSender, { meetingId, number: '999 999 980' }, secretary);
    expect(verdict.ok).toBe(true);
  });
});
