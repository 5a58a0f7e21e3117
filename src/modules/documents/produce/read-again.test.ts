import { afterAll, describe, expect, test } from 'vitest';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import { readSource } from '../../../platform/reading/index.ts';
import { readMeetingDocument } from '../rules/read-meeting-document.ts';
import type { NoticeDocument } from './notice-document.ts';
import { noticeDocx } from './notice-docx.ts';
import { noticePdf } from './notice-pdf.ts';
import { changedNotice, fullNotice, levelledNotice } from './sample-notices.ts';

/** What one organisation sends, another can import: our own documents say what they say. */

afterAll(stopPdf);

const formats = [
  ['innkalling.docx', noticeDocx],
  ['innkalling.pdf', noticePdf],
] as const;

describe.each(formats)('a notice read again from %s', (fileName, produce) => {
  const readAgain = async (notice: NoticeDocument) => {
    const source = await readSource(await produce(notice), fileName);
    if (!source.ok) throw new Error(source.refusal.code);
    return readMeetingDocument(source.value);
  };

  test.each([
    ['nb', fullNotice],
    ['nn', changedNotice],
  ] as const)('is the same meeting with the same agenda (%s)', async (_, notice) => {
    const read = await readAgain(notice);
    expect(read.kind.value).toBe('notice_with_papers');
    expect(read.meeting.committee?.value).toContain(notice.body.name);
    expect(read.meeting.committeeCode).toBe('ASU');
    expect(read.meeting.date?.value).toBe(notice.meeting.date);
    expect(read.meeting.start?.value).toBe(notice.meeting.start);
    expect(read.meeting.end?.value).toBe(notice.meeting.end);
    expect(read.meeting.place?.value).toBe(notice.meeting.place);
    expect(read.meeting.archive).toBe(notice.archiveCase);
    const rows = read.agenda.filter((item) => item.kind !== 'closing');
    expect(
      rows.map((item) => [
        item.kind,
        item.number?.value.printed ?? null,
        item.start,
        item.end,
        item.minutes,
      ]),
    ).toEqual(notice.agenda.map((row) => [row.kind, row.number, row.start, row.end, row.minutes]));
    for (const [index, row] of notice.agenda.entries()) {
      expect(rows[index]?.title.value.startsWith(row.title || 'Pause')).toBe(true);
    }
  });

  test('keeps its headings and levels, and the rows lose their own numbers', async () => {
    const { agenda } = await readAgain(levelledNotice);
    const rows = agenda.filter(({ kind }) => kind !== 'closing');
    expect(
      rows.map(({ number, title, group, level }) => [
        ...[number?.value.printed, title.value, group, level ?? 0],
      ]),
    ).toEqual([
      ['1/24', 'Orientering om delplan 1', null, 0],
      ['2/24', 'Orientering om delplan 2', 'Saker til orientering', 0],
      ['3/24', 'Orientering om delplan 3', 'Saker til orientering', 1],
      ['4/24', 'Orientering om delplan 4', null, 0],
    ]);
  });

  test('has the same papers with the same people, proposals and earlier decisions', async () => {
    const read = await readAgain(fullNotice);
    expect(
      read.papers.map(({ printed, title, owners, handlers }) => ({
        printed,
        title,
        owners,
        handlers,
      })),
    ).toEqual(
      fullNotice.papers.map(({ number, title, owners, handlers }) => ({
        printed: number,
        title,
        owners,
        handlers,
      })),
    );
    expect(
      read.proposals.map(({ printed, points }) => [printed, points.map(({ no }) => no)]),
    ).toEqual(
      fullNotice.papers.map(({ number, proposals }) => [
        number,
        proposals.map(({ no }) => `${no}`),
      ]),
    );
    expect(read.proposals[0]?.points[1]?.text).toBe(fullNotice.papers[0]?.proposals[1]?.text);
    expect(read.decisions).toEqual([]);
    expect(
      read.quotedDecisions.map(({ inPrinted, from, date, points }) => [
        inPrinted,
        from,
        date,
        points.length,
      ]),
    ).toEqual([['45/23', '26/22', '2022-06-09', 5]]);
  });
});
