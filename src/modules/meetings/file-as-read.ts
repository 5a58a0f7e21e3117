import type { Visit } from '../identity/route.ts';
import type { MeetingFile } from './meeting-file.ts';
import { hiddenCases } from './who-may-read-cases.ts';

/**
 * A meeting's file as this person may read it. A row behind closed doors keeps its number and its
 * time, as in the notice; what it is about, its paper and its decision are left out, and so are the
 * names of hidden cases that other papers cite, and the duties that hidden cases laid on somebody.
 * For showing only: what stops or changes a meeting is found in the whole file.
 * @source F-120
 */
export async function fileAsRead(visit: Visit, file: MeetingFile): Promise<MeetingFile> {
  const mayReadClosed = visit.may('case.read-closed', { bodyId: file.body.id }).ok;
  const closed = new Set(
    mayReadClosed ? [] : file.agenda.filter((row) => row.closedBasis !== null).map(({ id }) => id),
  );
  const [hidden, closedCases] = await Promise.all([
    hiddenCases(visit, [...new Set(file.citations.map((one) => one.toCaseId))]),
    visit.closedCases(),
  ]);
  const open = <One extends { itemId: MeetingFile['agenda'][number]['id'] | null }>(one: One) =>
    one.itemId === null || !closed.has(one.itemId);
  return {
    ...file,
    agenda: file.agenda.map((row) =>
      closed.has(row.id)
        ? { ...row, title: row.publicTitle ?? '', subPoints: [], responsible: [], budget: null }
        : row,
    ),
    papers: file.papers.filter(open),
    attachments: file.attachments.filter(open),
    citations: file.citations
      .filter(open)
      .map((one) => (hidden.has(one.toCaseId) ? { ...one, caseTitle: '' } : one)),
    decisions: file.decisions.filter(open),
    obligations: file.obligations.filter((one) => !one.caseId || !closedCases.has(one.caseId)),
  };
}
