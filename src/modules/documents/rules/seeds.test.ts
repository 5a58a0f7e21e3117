import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceOfText } from '../../../platform/reading/plain-text.ts';
import type { ImportedDocument } from '../vocabulary.ts';
import { importJson } from './import-json.ts';
import { readMeetingDocument } from './read-meeting-document.ts';

const shared = path.resolve(process.cwd(), '../shared');
const seeds = path.join(shared, 'seeds');

type Link = { from?: string; to: string; committee?: string; meeting_date?: string };
type Row = {
  case?: string;
  break?: boolean;
  closing?: boolean;
  title: string;
  start?: string;
  end?: string;
  minutes?: number;
  responsible?: string[];
  sub?: string[];
};
type Expected = {
  file: string;
  language?: string;
  kind: string;
  committee: string | null;
  meeting_date: string | null;
  start_time?: string;
  end_time?: string;
  place?: string;
  case_numbers: string[];
  agenda?: Row[];
  titles?: Record<string, string>;
  case_papers_with_heading?: string[];
  case_papers_without_heading?: string[];
  proposed_points?: Record<string, number>;
  proposed_count: number;
  proposed_points_total?: number;
  decision_count: number;
  quoted_earlier_decisions?: { in: string; from: string; points: number }[];
  links?: Link[];
  attachments?: Record<string, string[]>;
  recorder?: string[];
  absent?: string[];
  present_count?: number;
  deputies?: { deputy: string }[];
  partial?: { name: string; from: string }[];
  implied_actions?: { who: string; what: string; case: string; kind?: string }[];
  mentions_meetings?: string[];
};

function imported(file: string): ImportedDocument {
  const text = readFileSync(path.join(seeds, file), 'utf8');
  const source = sourceOfText(text, 'text');
  if (!source.ok) throw new Error(source.refusal.code);
  return readMeetingDocument(source.value, { fileName: file });
}

function expectations(): Expected[] {
  if (!existsSync(seeds) || readdirSync(seeds).length === 0) return [];
  const file = path.join(shared, 'domain/expected-seeds.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { documents: Expected[] }).documents;
}

const all = expectations();

describe.skipIf(all.length === 0)('the development set', () => {
  test.each(all)('$file: header, cases and counts', (expected) => {
    const json = importJson(imported(expected.file));
    expect(json.kind).toBe(expected.kind);
    expect(json.committee).toBe(expected.committee);
    expect(json.meeting_date).toBe(expected.meeting_date);
    expect(json.case_numbers).toEqual(expected.case_numbers);
    expect(json.proposals).toHaveLength(expected.proposed_count);
    expect(json.decisions).toHaveLength(expected.decision_count);
    if (expected.language !== undefined) expect(json.language).toBe(expected.language);
    if (expected.start_time !== undefined) expect(json.start_time).toBe(expected.start_time);
    if (expected.end_time !== undefined) expect(json.end_time).toBe(expected.end_time);
    if (expected.place !== undefined) expect(json.place).toBe(expected.place);
  });

  test.each(all.filter((one) => one.agenda))('$file: agenda rows', (expected) => {
    const rows = importJson(imported(expected.file)).agenda;
    expect(rows).toHaveLength(expected.agenda?.length ?? 0);
    for (const [at, wanted] of (expected.agenda ?? []).entries()) {
      const row = rows[at];
      expect(row?.case).toBe(wanted.case ?? null);
      expect(row?.title).toBe(wanted.title);
      expect(row?.break ?? false).toBe(wanted.break ?? false);
      expect(row?.closing ?? false).toBe(wanted.closing ?? false);
      expect(row?.start).toBe(wanted.start ?? null);
      expect(row?.end).toBe(wanted.end ?? null);
      expect(row?.minutes).toBe(wanted.minutes ?? null);
      expect(row?.responsible).toEqual(wanted.responsible ?? []);
      expect(row?.sub).toEqual(wanted.sub ?? []);
    }
  });

  test.each(all.filter((one) => one.titles))('$file: titles', (expected) => {
    const rows = importJson(imported(expected.file)).agenda;
    const titles = Object.fromEntries(rows.map((row) => [row.case, row.title]));
    expect(titles).toEqual(expected.titles);
  });

  test.each(all.filter((one) => one.proposed_points))('$file: papers and points', (expected) => {
    const json = importJson(imported(expected.file));
    expect(json.case_papers_with_heading).toEqual(expected.case_papers_with_heading);
    expect(json.case_papers_without_heading).toEqual(expected.case_papers_without_heading);
    const points = Object.fromEntries(expected.case_numbers.map((number) => [number, 0]));
    for (const proposal of json.proposals) {
      points[proposal.case ?? ''] = (points[proposal.case ?? ''] ?? 0) + proposal.points.length;
    }
    expect(points).toEqual(expected.proposed_points);
    const total = json.proposals.reduce((sum, proposal) => sum + proposal.points.length, 0);
    expect(total).toBe(expected.proposed_points_total);
    expect(json.attachments).toEqual(expected.attachments);
  });

  test.each(all.filter((one) => one.quoted_earlier_decisions))('$file: quotations', (expected) => {
    const quoted = importJson(imported(expected.file)).quoted_earlier_decisions;
    const found = quoted.map((one) => `${one.in} ${one.from} ${one.points.length}`).sort();
    const wanted = expected.quoted_earlier_decisions ?? [];
    expect(found).toEqual(wanted.map((one) => `${one.in} ${one.from} ${one.points}`).sort());
  });

  test.each(all.filter((one) => one.links))('$file: links', (expected) => {
    const { links } = importJson(imported(expected.file));
    const found = links.map((link) => `${link.from ?? ''} ${link.to}`).sort();
    const wanted = (expected.links ?? []).map((link) => `${link.from ?? ''} ${link.to}`).sort();
    expect(found).toEqual(wanted);
    for (const link of expected.links ?? []) {
      const match = links.find((one) => one.to === link.to);
      if (link.committee !== undefined) expect(match?.committee).toBe(link.committee);
      if (link.meeting_date !== undefined) expect(match?.meeting_date).toBe(link.meeting_date);
    }
  });

  test.each(all.filter((one) => one.present_count))('$file: attendance', (expected) => {
    const { attendance } = importJson(imported(expected.file));
    expect(attendance.present).toHaveLength(expected.present_count ?? 0);
    expect(attendance.absent).toEqual(expected.absent);
    expect(attendance.recorder).toEqual(expected.recorder);
    const deputies = attendance.deputies.map((one) => one.deputy);
    expect(deputies).toEqual(expected.deputies?.map((one) => one.deputy));
    for (const one of expected.partial ?? []) {
      expect(attendance.partial).toContainEqual({ name: one.name, from: one.from, to: null });
    }
  });

  test.each(all.filter((one) => one.implied_actions))('$file: suggested actions', (expected) => {
    const { actions } = importJson(imported(expected.file));
    for (const wanted of expected.implied_actions ?? []) {
      const match = actions.find(
        (one) =>
          one.case === wanted.case && one.who === wanted.who && one.what.includes(wanted.what),
      );
      expect(match, wanted.what).toBeDefined();
      if (wanted.kind !== undefined) expect(match?.kind).toBe(wanted.kind);
    }
  });

  test.each(all.filter((one) => one.mentions_meetings))('$file: mentioned meetings', (expected) => {
    const json = importJson(imported(expected.file));
    expect(json.mentions_meetings).toEqual(expected.mentions_meetings);
  });

  test('citations with a wrong year are reported with the right date', () => {
    const notice = all.find((one) => one.kind === 'notice_with_papers');
    const { warnings } = importJson(imported(notice?.file ?? ''));
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'cited_year_not_case_year',
        case: '35/22',
        proposed: '2022-09-15',
      }),
    );
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'cited_after_meeting',
        cited: '2024-09-06',
        proposed: '2023-09-06',
      }),
    );
    const codes = warnings.map((warning) => warning.code);
    expect(codes).toContain('both_list_spellings');
    expect(codes.filter((code) => code === 'paper_without_heading')).toHaveLength(3);
    expect(codes).not.toContain('slots_do_not_chain');
    expect(codes).not.toContain('sum_not_meeting_length');
  });

  test('a duty in a proposal is suggested with owner and due date', () => {
    const notice = all.find((one) => one.kind === 'notice_with_papers');
    const { actions } = importJson(imported(notice?.file ?? ''));
    expect(actions).toContainEqual(
      expect.objectContaining({ case: '45/23', who: 'fagrådslederne', due: '2024-06-19' }),
    );
  });
});
