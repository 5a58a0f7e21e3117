import { beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { perform } from '../../identity/command.ts';
import { readAttachments, readCitations, readPaper } from '../store/reads.ts';
import { insertCase, insertCitation, insertDecision } from '../store/writes.ts';
import type { PaperContent } from '../vocabulary.ts';
import { addItem } from './add-item.ts';
import { attach, attachmentLimit, detach } from './attach.ts';
import { quoteDecision, unquoteDecision } from './quote-decision.ts';
import { savePaper } from './save-paper.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary, newMeeting } = await setting(db);
const handler = as('case_handler', 'Saksbehandler');

const written = (content: Partial<PaperContent>): PaperContent => ({
  title: 'Status',
  owners: [],
  handlers: [],
  briefingBy: [],
  proposals: [],
  sections: [],
  ...content,
});
const point = (no: number, text: string) => ({
  no,
  text,
  kind: 'other' as const,
  obligation: null,
});
const background = (text: string) => [{ code: 'background' as const, heading: '', text }];

let at: { meetingId: `meet_${string}`; itemId: string };
beforeEach(async () => {
  const meetingId = await newMeeting();
  const row = { meetingId, kind: 'case', title: 'Status', minutes: 10, responsible: [], at: null };
  const added = await perform(db, addItem, { ...row, kind: 'case' as const }, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  at = { meetingId, itemId: added.value };
});
const save = (baseVersion: number, content: Partial<PaperContent>, who = secretary) =>
  perform(db, savePaper, { ...at, baseVersion, content: written(content) }, who);
const saved = async (baseVersion: number, content: Partial<PaperContent>, who = secretary) => {
  const verdict = await save(baseVersion, content, who);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
};
const paperNow = async () => {
  const paper = await readPaper(db, at.itemId);
  if (!paper) throw new Error('no paper');
  return paper;
};
const knownCase = (printed: string, from: number, year: number) =>
  inTransaction(db, (tx) =>
    insertCase(
      tx,
      {
        bodyId,
        meetingId: null,
        number: { series: '', from, to: from, year },
        printed,
        title: '',
        knownBy: 'agenda',
      },
      new Date(),
    ),
  );

describe('a case paper', () => {
  it('numbers its points, drops empty ones and reads what they lay on whom', async () => {
    const points = [
      point(1, 'ASU tar status til orientering.'),
      point(2, ' '),
      point(3, 'ASU ber fagrådslederne om en status 19.06.2026.'),
    ];
    await saved(1, { proposals: points, sections: background('\nBakgrunnen.\n\n') });
    const paper = await paperNow();
    expect(paper.proposals.map(({ no, kind }) => [no, kind])).toEqual([
      [1, 'note'],
      [2, 'ask'],
    ]);
    expect(paper.proposals[1]?.obligation).toMatchObject({
      who: 'fagrådslederne',
      due: '2026-06-19',
    });
    expect(paper.sections).toEqual(background('Bakgrunnen.'));
  });

  it('keeps the duty a person set, and reads one anew that was only read', async () => {
    const ask = (day: string) => `ASU ber AU om status innen ${day}.`;
    await saved(1, { proposals: [point(1, ask('01.05.2026')), point(2, ask('02.05.2026'))] });
    const [first, second] = (await paperNow()).proposals;
    if (!first || !second) throw new Error('no points');
    const own = {
      who: 'Leder ASU',
      what: 'status',
      due: null,
      dueNote: 'snarest',
      recurrence: null,
    };
    await saved(2, {
      proposals: [
        { ...first, text: ask('03.06.2026') },
        { ...second, text: ask('04.06.2026'), obligation: own },
      ],
    });
    const after = (await paperNow()).proposals;
    expect(after[0]?.obligation?.due).toBe('2026-06-03');
    expect(after[1]?.obligation).toEqual(own);
  });

  it('logs before and after, and nothing where nothing changed', async () => {
    const { paperId } = await saved(1, { owners: ['Leder'] });
    const again = await saved(2, { owners: ['Leder', ' '] });
    expect(again).toMatchObject({ changed: false, version: 2 });
    const log = await readLog(db, { subjectId: paperId, limit: 10 });
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ before: { owners: [] }, after: { owners: ['Leder'] } });
  });

  it('puts the changes of two to different parts together, and says with whom', async () => {
    const first = { owners: ['Leder'], proposals: [point(1, 'Punkt én.')] };
    await saved(1, first);
    await saved(2, { ...first, sections: background('Skrevet av en.') }, handler);
    const mine = await saved(2, { ...first, title: 'Ny status' });
    expect(mine).toMatchObject({ version: 4, mergedWith: 'Saksbehandler' });
    expect(await paperNow()).toMatchObject({
      title: 'Ny status',
      sections: background('Skrevet av en.'),
      proposals: [{ no: 1, text: 'Punkt én.' }],
    });
  });

  it('saves neither of two that changed the same, and keeps both texts', async () => {
    await saved(1, { proposals: [point(1, 'Felles.'), point(2, 'Står.')] });
    await saved(2, { proposals: [point(1, 'Deres.'), point(2, 'Står.')] }, handler);
    const mine = await save(2, {
      owners: ['Leder'],
      proposals: [point(1, 'Min.'), point(2, 'Står.'), point(3, 'Nytt.')],
    });
    expect(mine.ok || mine.refusal).toMatchObject({
      code: 'changed-meanwhile',
      by: 'Saksbehandler',
      version: 3,
      conflicts: [{ part: 'proposal', no: 1, mine: { text: 'Min.' }, theirs: { text: 'Deres.' } }],
    });
    const content =
      mine.ok || mine.refusal.code !== 'changed-meanwhile' ? null : mine.refusal.content;
    expect(content?.owners).toEqual(['Leder']);
    expect(content?.proposals.map((one) => one.text)).toEqual(['Min.', 'Står.', 'Nytt.']);
    expect((await paperNow()).proposals[0]?.text).toBe('Deres.');
  });

  it('lets two who save at the same moment follow each other', async () => {
    const [one, two] = await Promise.all([
      save(1, { owners: ['Leder'] }),
      save(1, { handlers: ['Rådgiver'] }, handler),
    ]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    expect(await paperNow()).toMatchObject({ owners: ['Leder'], handlers: ['Rådgiver'] });
  });

  it('refuses in a closed meeting, and by the address of another one', async () => {
    const other = await newMeeting();
    const input = { meetingId: other, itemId: at.itemId, baseVersion: 1, content: written({}) };
    const astray = await perform(db, savePaper, input, secretary);
    expect(astray.ok || astray.refusal.code).toBe('paper-is-gone');
    const meetings = db.updateTable('meetings.meeting').set({ state: 'closed' });
    await meetings.where('id', '=', at.meetingId).execute();
    const late = await save(1, { title: 'For sent' });
    expect(late.ok || late.refusal.code).toBe('meeting-is-closed');
  });
});

describe('what a paper cites', () => {
  it('leads to the case of the body, or makes one, but none yet to be numbered', async () => {
    const known = await knownCase('26/22', 26, 2022);
    const text = 'Vedtatt 09.06.2022, sak 26/22. Se sak 07/21 og sak 900/26. Se også sak 26/22.';
    await saved(1, { sections: background(text) });
    const citations = await readCitations(db, at.meetingId);
    expect(citations).toHaveLength(2);
    expect(citations.find((one) => one.toCaseId === known)).toMatchObject({
      printed: '26/22',
      citedDate: '2022-06-09',
      sentence: 'Vedtatt 09.06.2022, sak 26/22.',
    });
    await saved(2, { sections: background('Uten henvisning.') });
    expect(await readCitations(db, at.meetingId)).toEqual([]);
  });

  it('takes in a decision with its points and date, which later saves leave alone', async () => {
    const caseId = await knownCase('31/23', 31, 2023);
    const points = ['Én.', 'To.', 'Tre.'].map((text, index) => ({
      no: index + 1,
      change: 'none' as const,
      text,
      proposed: text,
      proposedNo: index + 1,
      kind: 'adopt' as const,
      obligation: null,
    }));
    const decided = { caseId, bodyId, meetingId: null, itemId: null, decidedOn: '2023-09-06' };
    const basis = { note: '', basis: 'imported' as const, outcome: 'adopted' as const };
    await inTransaction(db, (tx) =>
      insertDecision(tx, { ...decided, ...basis, points }, { name: 'x', now: new Date() }),
    );
    const quoted = await perform(db, quoteDecision, { ...at, number: 'sak 31/23' }, handler);
    expect(quoted).toEqual({ ok: true, value: { number: '31/23', date: '2023-09-06', points: 3 } });
    await saved(1, { owners: ['Leder'] });
    const [citation] = await readCitations(db, at.meetingId);
    expect(citation).toMatchObject({ citedDate: '2023-09-06', printed: '31/23' });
    expect(citation?.quotedPoints).toEqual(points.map(({ no, text }) => ({ no, text })));
    const twice = await perform(db, quoteDecision, { ...at, number: '31/23' }, handler);
    expect(twice.ok || twice.refusal.code).toBe('already-quoted');
    const gone = await perform(
      db,
      unquoteDecision,
      { ...at, citationId: citation?.id ?? '' },
      handler,
    );
    expect(gone.ok).toBe(true);
    expect(await readCitations(db, at.meetingId)).toEqual([]);
  });

  it('knows a decision that only another paper quotes, and says what it does not know', async () => {
    const { id: paperId, caseId: fromCaseId } = await paperNow();
    const toCaseId = await knownCase('2/21', 2, 2021);
    const quotation = { printed: '2/21', citedDate: '2021-03-10', sentence: '' };
    const quotedPoints = [{ no: 1, text: 'Perioden varer ut 2024.' }];
    const link = { paperId, fromCaseId, toCaseId, ...quotation, quotedPoints };
    await inTransaction(db, (tx) => insertCitation(tx, link));
    const meetingId = await newMeeting();
    const row = {
      meetingId,
      kind: 'case' as const,
      title: 'B',
      minutes: 5,
      responsible: [],
      at: null,
    };
    const added = await perform(db, addItem, row, secretary);
    const itemId = added.ok ? added.value : '';
    const quote = (number: string) =>
      perform(db, quoteDecision, { meetingId, itemId, number }, secretary);
    expect(await quote('2/21')).toMatchObject({ value: { date: '2021-03-10', points: 1 } });
    const codes = [await quote('600/20'), await quote('tull'), await quote('2/21')];
    expect(codes.map((one) => one.ok || one.refusal.code)).toEqual([
      'quote-unknown-case',
      'quote-number-unreadable',
      'already-quoted',
    ]);
    await knownCase('3/21', 3, 2021);
    const bare = await quote('3/21');
    expect(bare.ok || bare.refusal.code).toBe('quote-without-decision');
  });
});

describe('attachments', () => {
  const pdf = (size: number) => ({
    name: 'plan.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array(size),
  });
  const add = (name: string, file: ReturnType<typeof pdf> | null) =>
    perform(db, attach, { ...at, name, file, sentLater: false }, handler);

  it('keep a file of 20 MB, and refuse a larger one and one without a name', async () => {
    expect((await add('', pdf(attachmentLimit))).ok).toBe(true);
    const large = await add('For stor', pdf(attachmentLimit + 1));
    expect(large.ok || large.refusal.code).toBe('attachment-too-large');
    const bare = await add(' ', null);
    expect(bare.ok || bare.refusal.code).toBe('attachment-without-name');
    const kept = await readAttachments(db, at.meetingId);
    expect(kept).toMatchObject([{ name: 'plan.pdf', state: 'included', size: attachmentLimit }]);
  });

  it('are taken away by the meeting they belong to, and by no other', async () => {
    const added = await add('Møteplan', null);
    const attachmentId = added.ok ? added.value : '';
    const other = { meetingId: await newMeeting(), attachmentId };
    const astray = await perform(db, detach, other, handler);
    expect(astray.ok || astray.refusal.code).toBe('attachment-is-gone');
    expect((await perform(db, detach, { ...at, attachmentId }, handler)).ok).toBe(true);
  });
});
