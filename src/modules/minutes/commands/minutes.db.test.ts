import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { AgendaItemId, MeetingId, PersonId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import { type Acting, perform } from '../../identity/command.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { addItem, recordDecision } from '../../meetings/index.ts';
import { messagesAbout } from '../../messages/index.ts';
import { shippedProfiles } from '../../procedure/index.ts';
import { type MinutesFile, readMinutesFile } from '../minutes-file.ts';
import { sealMinutes } from '../seal-minutes.ts';
import { readSealedDocument, readSealsOfBody } from '../store/seals.ts';
import { unsignedBy } from '../unsigned-by.ts';
import { verifyCode, verifyFile } from '../verify.ts';
import { addActionPoint } from './add-action-point.ts';
import { approveInMeeting, chooseSignatories, sign } from './approve.ts';
import { addComment, answerComment } from './comment.ts';
import { editPart } from './edit-part.ts';
import { beginCorrection, sendOut, takeBack } from './send-out.ts';

const { db } = await testDatabase();
afterAll(stopPdf);
const { bodyId, as, secretary, newMeeting } = await setting(db);
const over: Acting = { ...secretary, now: new Date('2026-03-05T10:00:00Z'), today: '2026-03-05' };
await sql`insert into procedure.body_profile (body_id, valid_from, profile_id)
  values (${bodyId}, '2020-01-01', ${shippedProfiles['municipal-act'].id})`.execute(db);
const origin = 'https://omforent.example';

/** Somebody with a seat in the body who can sign in. */
async function seated(role: Role, name: string): Promise<Acting> {
  const acting = { ...as(role, name), now: over.now, today: over.today };
  await sql`insert into organisations.seat (id, body_id, role, holder, holder_person_id, position)
    values (${newId('seat')}, ${bodyId}, 'member', ${name}, ${acting.actor.personId}, 1)`.execute(
    db,
  );
  return acting;
}
const first = await seated('chair', 'Leder');
const second = await seated('member', 'Medlem');

/** A meeting that was held, with a case that was decided and, if wanted, one that is closed. */
async function held(closed = false): Promise<{ id: MeetingId; item: AgendaItemId }> {
  const id = await newMeeting();
  const row = { meetingId: id, kind: 'case' as const, minutes: 10, responsible: [], at: null };
  for (const title of ['Handlingsplanen', ...(closed ? ['Fjellrevsaken'] : [])]) {
    const added = await perform(db, addItem, { ...row, title }, secretary);
    if (!added.ok) throw new Error(added.refusal.code);
  }
  await sql`update meetings.meeting set state = 'published' where id = ${id}`.execute(db);
  const items = await db
    .selectFrom('meetings.agenda_item')
    .select('id')
    .where('meeting_id', '=', id)
    .orderBy('position')
    .execute();
  if (closed) {
    await sql`update meetings.agenda_item set closed_basis = 'offl. § 13'
      where id = ${items[1]?.id}`.execute(db);
  }
  for (const item of items) {
    const decision = { outcome: 'noted', note: '' } as const;
    const done = await perform(
      db,
      recordDecision,
      { meetingId: id, itemId: item.id, decision },
      over,
    );
    if (!done.ok) throw new Error(done.refusal.code);
  }
  const [item] = items;
  if (!item) throw new Error('no item');
  return { id, item: item.id };
}

async function fileOf(id: MeetingId): Promise<MinutesFile> {
  const file = await readMinutesFile(db, id);
  if (!file) throw new Error('no minutes');
  return file;
}

const write = (id: MeetingId, part: string, text: string, seen = 0, ground = '') =>
  perform(db, editPart, { meetingId: id, part, seen, ground, text }, over);

async function signedByBoth(id: MeetingId) {
  const persons = [first.actor.personId, second.actor.personId];
  const chosen = await perform(db, chooseSignatories, { meetingId: id, persons }, over);
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  const { hash } = await fileOf(id);
  await perform(db, sign, { meetingId: id, hash }, first);
  return perform(db, sign, { meetingId: id, hash }, second);
}

const code = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'ok' : verdict.refusal?.code;

describe('an edit', () => {
  it('stands in the place of the generated text and keeps it; the old text takes it away', async () => {
    const { id, item } = await held();
    const part = `${item}/treatment`;
    expect(code(await write(id, part, 'Leder innledet.'))).toBe('ok');
    expect(JSON.stringify((await fileOf(id)).minutes)).toContain('Leder innledet.');
    expect(code(await write(id, part, '', 1))).toBe('ok');
    expect((await fileOf(id)).edits).toEqual([]);
  });

  it('of two secretaries at once, one is stored and the other is told', async () => {
    const { id, item } = await held();
    const part = `${item}/treatment`;
    const verdicts = await Promise.all([
      write(id, part, 'Den ene.'),
      write(id, part, 'Den andre.'),
    ]);
    expect(verdicts.map(code).sort()).toEqual(['ok', 'part-changed-meanwhile']);
  });

  it('is refused on what was decided, and after approval', async () => {
    const { id, item } = await held();
    expect(code(await write(id, `${item}/outcome`, 'Noe annet.'))).toBe('part-is-fixed');
    expect(code(await write(id, 'item_none/treatment', 'Hei'))).toBe('part-is-gone');
    expect(code(await signedByBoth(id))).toBe('ok');
    expect(code(await write(id, `${item}/treatment`, 'For sent.'))).toBe('minutes-are-settled');
  });
});

describe('a comment', () => {
  it('is taken from a municipality without a seat, by case number, until the day has passed', async () => {
    const { id, item } = await held();
    const municipality = { ...as('reader', 'Kommunen'), today: over.today };
    const words = { meetingId: id, itemId: item, words: 'Vi var enige.', mayReadClosed: false };
    expect(code(await perform(db, addComment, words, municipality))).toBe('comments-are-closed');
    await perform(db, sendOut, { meetingId: id, until: '2026-03-10', origin }, over);
    expect(code(await perform(db, addComment, words, municipality))).toBe('ok');
    const [comment] = (await fileOf(id)).comments;
    expect(comment).toMatchObject({ itemId: item, onBehalfOf: 'Prøvefellesskapet', state: 'open' });
    expect(comment?.caseNumber).toMatch(/\/26$/);
    const late = { ...municipality, today: '2026-03-11' };
    expect(code(await perform(db, addComment, words, late))).toBe('comments-until-has-passed');
    expect(code(await signedByBoth(id))).toBe('comments-unanswered');
    const answer = {
      meetingId: id,
      commentId: comment?.id ?? '',
      version: 1,
      state: 'not-taken-in',
      answer: '',
    } as const;
    expect(code(await perform(db, answerComment, answer, over))).toBe('answer-is-empty');
    const given = { ...answer, answer: 'Det sto alt der.' };
    const both = await Promise.all([
      perform(db, answerComment, given, over),
      perform(db, answerComment, given, over),
    ]);
    expect(both.map(code).sort()).toEqual(['comment-answered-meanwhile', 'ok']);
  });

  it('on case 4/19 is attached to the minutes of 8 January 2019', async () => {
    const then = new Date('2019-01-10T10:00:00Z');
    const at = (acting: Acting): Acting => ({ ...acting, now: then, today: '2019-01-10' });
    const id = await newMeeting('2019-01-08');
    for (const no of [1, 2, 3, 4]) {
      const row = { meetingId: id, minutes: 10, responsible: [], at: null };
      const input = { ...row, kind: 'case' as const, title: `Sak nummer ${no}` };
      const added = await perform(db, addItem, input, at(secretary));
      if (!added.ok) throw new Error(added.refusal.code);
    }
    await sql`update meetings.meeting set state = 'held' where id = ${id}`.execute(db);
    const sent = await perform(
      db,
      sendOut,
      { meetingId: id, until: '2019-01-20', origin },
      at(secretary),
    );
    expect(code(sent)).toBe('ok');
    const item = (await fileOf(id)).file.agenda.find(({ number }) => number === '4/19');
    const comment = {
      meetingId: id,
      itemId: item?.id ?? 'item_none',
      words: 'Kommunen ba om at fristen flyttes.',
      mayReadClosed: false,
    };
    const given = await perform(db, addComment, comment, at(as('reader', 'Kommunen')));
    expect(code(given)).toBe('ok');
    const { comments, file } = await fileOf(id);
    expect(file.record.held_on).toBe('2019-01-08');
    expect(comments).toMatchObject([{ caseNumber: '4/19', itemId: item?.id }]);
  });

  it('on a closed case is not taken from somebody who may not read it', async () => {
    const { id } = await held(true);
    await perform(db, sendOut, { meetingId: id, until: '2026-03-10', origin }, over);
    const closed = (await fileOf(id)).file.agenda[1]?.id ?? null;
    const words = { meetingId: id, itemId: closed, words: 'Hva gjelder dette?' };
    const verdict = await perform(db, addComment, { ...words, mayReadClosed: false }, over);
    expect(code(verdict)).toBe('item-is-gone');
  });
});

describe('two signatures', () => {
  it('approve only the document that both have seen, and fall with a change', async () => {
    const { id, item } = await held();
    const persons: PersonId[] = [first.actor.personId, second.actor.personId];
    const same = [first.actor.personId, first.actor.personId];
    const choose = (who: PersonId[]) =>
      perform(db, chooseSignatories, { meetingId: id, persons: who }, over);
    const asked = async ({ actor }: Acting) =>
      (await unsignedBy(db, actor.personId)).filter(({ meetingId }) => meetingId === id);
    expect(code(await choose(same))).toBe('signatories-must-be-two');
    expect(code(await choose([first.actor.personId, 'pers_stranger']))).toBe('unknown-signatory');
    expect(code(await choose(persons))).toBe('ok');
    const before = await fileOf(id);
    expect(code(await perform(db, sign, { meetingId: id, hash: before.hash }, first))).toBe('ok');
    expect(code(await perform(db, sign, { meetingId: id, hash: before.hash }, first))).toBe(
      'signed-already',
    );
    const third = { ...as('member', 'En annen'), now: over.now };
    expect(code(await perform(db, sign, { meetingId: id, hash: before.hash }, third))).toBe(
      'not-a-signatory',
    );
    const edit = await write(id, `${item}/treatment`, 'Endret etterpå.');
    expect(edit).toMatchObject({ ok: true, value: { signaturesFell: 1 } });
    const stale = await perform(db, sign, { meetingId: id, hash: before.hash }, second);
    expect(code(stale)).toBe('minutes-changed-meanwhile');
    const after = await fileOf(id);
    expect(await asked(first)).toEqual([{ meetingId: id, fell: true }]);
    expect(await asked(second)).toEqual([{ meetingId: id, fell: false }]);
    expect(after.signatories[0]?.signed).toBeNull();
    expect(after.signatories[0]?.fell?.changed).toHaveLength(1);
    expect(after.signatories[0]?.fell?.changed[0]).toContain('Handlingsplanen');
    await perform(db, sign, { meetingId: id, hash: after.hash }, second);
    expect((await fileOf(id)).sheet.state).toBe('draft');
    expect(await asked(second)).toEqual([]);
    await perform(db, sign, { meetingId: id, hash: after.hash }, first);
    expect((await fileOf(id)).sheet.state).toBe('approved');
    expect(await asked(first)).toEqual([]);
  });
});

describe('approval in the next meeting', () => {
  it('needs a decision of a later meeting of the same body', async () => {
    const { id } = await held();
    const { hash } = await fileOf(id);
    const own = (await fileOf(id)).file.decisions[0]?.id ?? '';
    const approve = (decisionId: string) =>
      perform(db, approveInMeeting, { meetingId: id, decisionId, hash }, over);
    expect(code(await approve(own))).toBe('no-such-decision');
    const next = await newMeeting('2026-04-08');
    const row = { meetingId: next, kind: 'case' as const, minutes: 5, responsible: [], at: null };
    await perform(db, addItem, { ...row, title: 'Godkjenning av protokoll' }, secretary);
    await sql`update meetings.meeting set state = 'published' where id = ${next}`.execute(db);
    const [item] = await db
      .selectFrom('meetings.agenda_item')
      .select('id')
      .where('meeting_id', '=', next)
      .execute();
    const decision = { outcome: 'noted', note: '' } as const;
    const later = { ...over, today: '2026-04-08' };
    const order = { meetingId: next, itemId: item?.id ?? '', decision };
    const taken = await perform(db, recordDecision, order, later);
    if (!taken.ok) throw new Error(taken.refusal.code);
    expect(code(await approve(taken.value.decisionId))).toBe('ok');
    const sealed = await sealMinutes({ db, origin }, id, over);
    expect(code(sealed)).toBe('ok');
  });
});

describe('a seal', () => {
  it('is verified by hash, code and file; one byte changed is another file', async () => {
    const { id } = await held(true);
    expect(code(await signedByBoth(id))).toBe('ok');
    const sealed = await sealMinutes({ db, origin }, id, over);
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    const { hash } = sealed.value;
    const whole = await readSealedDocument(db, hash, 'whole');
    const open = await readSealedDocument(db, hash, 'open');
    if (!whole || !open) throw new Error('nothing stored');
    expect(whole.text).toContain('Fjellrevsaken');
    expect(open.text).not.toContain('Fjellrevsaken');
    expect(await verifyFile(db, whole.pdf)).toMatchObject({
      kind: 'verified',
      found: { whole: true, of: 'pdf', open: false },
    });
    expect(await verifyFile(db, open.pdf)).toMatchObject({ found: { whole: true, open: true } });
    expect(await verifyCode(db, hash)).toMatchObject({ found: { of: 'seal' } });
    const short = `${hash.slice(0, 4)}-${hash.slice(4, 8)} ${hash.slice(8, 12)}`.toUpperCase();
    expect(await verifyCode(db, short)).toMatchObject({ kind: 'verified' });
    const altered = Uint8Array.from(whole.pdf);
    altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1;
    expect((await verifyFile(db, altered)).kind).toBe('unknown');
    expect((await verifyCode(db, 'hei')).kind).toBe('unreadable');
    expect((await verifyCode(db, '%')).kind).toBe('unreadable');
  });

  it('stands on the one before, and is never changed in the database', async () => {
    const seals = await readSealsOfBody(db, bodyId);
    expect(seals.length).toBeGreaterThan(1);
    for (const [at, one] of seals.entries()) {
      expect(one.number).toBe(at + 1);
      if (at > 0) expect(one.previousHash).toBe(seals[at - 1]?.hash);
    }
    const change = sql`update minutes.seal set sealed_by = 'x'`.execute(db);
    await expect(change).rejects.toThrow('never changed');
    await expect(sql`delete from minutes.seal`.execute(db)).rejects.toThrow('never changed');
    await expect(sql`truncate minutes.seal`.execute(db)).rejects.toThrow('never changed');
  });

  it('is told as broken where somebody went round the database’s guard', async () => {
    const { id } = await held();
    await signedByBoth(id);
    const sealed = await sealMinutes({ db, origin }, id, over);
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    const altered = async (value: string) => {
      await sql`alter table minutes.seal disable trigger seal_is_never_changed`.execute(db);
      await sql`update minutes.seal set document = ${value} where hash = ${sealed.value.hash}`.execute(
        db,
      );
      await sql`alter table minutes.seal enable trigger seal_is_never_changed`.execute(db);
    };
    const { text } = (await readSealedDocument(db, sealed.value.hash, 'whole')) ?? { text: '' };
    await altered(text.replace('Handlingsplanen', 'Handlingsplaner'));
    expect(await verifyCode(db, sealed.value.hash)).toMatchObject({ found: { whole: false } });
    await altered(text);
    expect(await verifyCode(db, sealed.value.hash)).toMatchObject({ found: { whole: true } });
  });

  it('of two at once, one is made', async () => {
    const { id } = await held();
    await signedByBoth(id);
    const twice = await Promise.all([
      sealMinutes({ db, origin }, id, over),
      sealMinutes({ db, origin }, id, over),
    ]);
    expect(twice.map(code).sort()).toEqual(['minutes-cannot-go-there', 'ok']);
    expect((await fileOf(id)).seals).toHaveLength(1);
  });

  it('is refused where what was decided changed after approval', async () => {
    const { id, item } = await held();
    await signedByBoth(id);
    await sql`update meetings.decision set note = 'Rettet' where item_id = ${item}`.execute(db);
    expect(code(await sealMinutes({ db, origin }, id, over))).toBe('changed-since-approval');
    expect(code(await perform(db, takeBack, { meetingId: id }, over))).toBe('ok');
    expect((await fileOf(id)).sheet.state).toBe('draft');
  });

  it('is corrected only by another seal, and the first stays as it was', async () => {
    const { id } = await held();
    await signedByBoth(id);
    const sealed = await sealMinutes({ db, origin }, id, over);
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    const begin = (correction: string) =>
      perform(db, beginCorrection, { meetingId: id, correction }, over);
    expect(code(await begin(' '))).toBe('correction-is-empty');
    expect(code(await begin('Feil navn.'))).toBe('ok');
    expect((await fileOf(id)).signatories.every(({ signed }) => signed === null)).toBe(true);
    expect(code(await signedByBoth(id))).toBe('ok');
    const again = await sealMinutes({ db, origin }, id, over);
    expect(code(again)).toBe('ok');
    const verified = await verifyCode(db, sealed.value.hash);
    expect(verified).toMatchObject({ found: { whole: true, latestIssue: 2, seal: { issue: 1 } } });
  });
});

describe('a draft that goes out', () => {
  it('is told of by mail to those who sat in the body: once, with nothing that is closed', async () => {
    await sql`update organisations.seat set email = 'medlem@demo.example'
      where body_id = ${bodyId} and holder = 'Medlem'`.execute(db);
    const { id } = await held(true);
    const send = (until: string) => perform(db, sendOut, { meetingId: id, until, origin }, over);
    expect(code(await send('2026-03-10'))).toBe('ok');
    expect(code(await send('2026-03-10'))).toBe('ok');
    const mails = await db
      .selectFrom('messages.message')
      .selectAll()
      .where('meeting_id', '=', id)
      .execute();
    expect(mails.map((one) => one.to_email)).toEqual(['medlem@demo.example']);
    expect(mails[0]?.text).toContain(`${origin}/moter/${id}/protokoll`);
    expect(mails[0]?.text).toContain('10.03.2026');
    expect(JSON.stringify(mails)).not.toContain('Fjellrev');
    expect(code(await send('2026-03-12'))).toBe('ok');
    const again = await messagesAbout(db, id);
    expect(again).toHaveLength(2);
  });
});

describe('an action point', () => {
  it('is a duty of the case, and the next meeting asks for it', async () => {
    const { id, item } = await held();
    const input = { meetingId: id, itemId: item, due: '2026-05-01' } as const;
    const point = {
      ...input,
      kind: 'guarantee',
      who: 'Sykehuset',
      what: 'Svare innen to uker',
    } as const;
    expect(code(await perform(db, addActionPoint, { ...point, who: ' ' }, over))).toBe(
      'who-is-empty',
    );
    expect(code(await perform(db, addActionPoint, point, over))).toBe('ok');
    const { points, minutes } = await fileOf(id);
    expect(points.laid.map(({ duty, origin: from }) => [duty.what, from.kind])).toEqual([
      ['Svare innen to uker', 'guarantee'],
    ]);
    expect(JSON.stringify(minutes)).toContain('forsikring: Svare innen to uker');
    const next = await newMeeting('2026-04-15');
    const asked = (await fileOf(next)).points.asked.map(({ duty }) => duty.what);
    expect(asked).toContain('Svare innen to uker');
  });
});
