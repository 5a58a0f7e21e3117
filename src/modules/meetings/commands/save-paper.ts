import type { PaperId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { mergePaper, type PaperConflict } from '../rules/paper-changes-merge.ts';
import { asDraft, numberedPoints, pointAsWritten } from '../rules/points-as-written.ts';
import { lockMeeting, paperAtVersion, touchMeeting, updatePaper } from '../store/writes.ts';
import type { PaperContent } from '../vocabulary.ts';
import { citeCases } from './cite-cases.ts';
import { bodyOfMeeting, lockPaperOf } from './meeting-of.ts';

export type SavePaperInput = {
  meetingId: string;
  itemId: string;
  /** The version that the person saw; points are known by the numbers they had there. */
  baseVersion: number;
  content: PaperContent;
};

export type SavedPaper = {
  paperId: PaperId;
  version: number;
  changed: boolean;
  /** Who changed the paper meanwhile, where both changes were put together. */
  mergedWith: string | null;
};

export type SavePaperRefusal =
  | { code: 'paper-is-gone' }
  | { code: 'meeting-is-closed' }
  | {
      code: 'changed-meanwhile';
      by: string;
      /** The version that theirs are saved in, to save against next. */
      version: number;
      /** Both changes put together; where they disagree, as this person wrote. */
      content: PaperContent;
      conflicts: PaperConflict[];
    };

const nothing: PaperContent = {
  title: '',
  owners: [],
  handlers: [],
  briefingBy: [],
  proposals: [],
  sections: [],
};

/**
 * Saves a case paper. What somebody else saved meanwhile is put together with it, part by part;
 * where both wrote the same part differently nothing is saved, and both texts come back. Empty
 * points and sections fall away, and the paper's citations follow from its texts.
 * @source F-071, F-072, F-074
 */
export const savePaper = command<SavePaperInput, SavedPaper, SavePaperRefusal>({
  name: 'meetings.save-paper',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const paper = await lockPaperOf(tx, meeting.id, input.itemId);
    if (!paper) return refused({ code: 'paper-is-gone' });
    const now = contentOf(paper);
    const isCurrent = input.baseVersion === paper.version;
    const base = isCurrent
      ? now
      : contentOf((await paperAtVersion(tx, paper.id, input.baseVersion)) ?? nothing);
    const mine = asWritten(input.content, base, meeting.held_on);
    const { content, conflicts } = isCurrent
      ? { content: mine, conflicts: [] }
      : mergePaper(base, mine, now);
    if (conflicts.length > 0) {
      const { changedBy: by, version } = paper;
      return refused({ code: 'changed-meanwhile', by, version, content, conflicts });
    }
    const after = tidy(content);
    const saved = { paperId: paper.id, version: paper.version, changed: false, mergedWith: null };
    if (JSON.stringify(after) === JSON.stringify(tidy(now))) {
      return allowed({ value: saved, changes: [] });
    }
    const body = await readBody(tx, meeting.body_id);
    if (!body) throw new Error(`meeting ${meeting.id} has no body`);
    const by = { name: acting.actor.name, now: acting.now };
    const version = await updatePaper(tx, paper, after, by);
    await citeCases(tx, { paper, body, meetingDate: meeting.held_on, now: acting.now }, after);
    await touchMeeting(tx, meeting.id, {}, by);
    const mergedWith = isCurrent ? null : paper.changedBy;
    return allowed({
      value: { ...saved, version, changed: true, mergedWith },
      changes: [{ subjectKind: 'paper', subjectId: paper.id, before: now, after }],
    });
  },
});

function contentOf(paper: PaperContent): PaperContent {
  const { title, owners, handlers, briefingBy, sections } = paper;
  const proposals = paper.proposals.map(({ no, text, kind, obligation }) => ({
    no,
    text,
    kind,
    obligation: asDraft(obligation),
  }));
  return { title, owners, handlers, briefingBy, proposals, sections: sections.map(asSection) };
}

const asSection = ({ code, heading, text }: PaperContent['sections'][number]) => ({
  code,
  heading,
  text,
});

function asWritten(written: PaperContent, base: PaperContent, near: string): PaperContent {
  const wasOf = (no: number) => base.proposals.find((one) => one.no === no) ?? null;
  const proposals = written.proposals.map((point) => pointAsWritten(point, wasOf(point.no), near));
  return contentOf({ ...written, proposals });
}

/** A paper without blanks around its texts and without what is empty. */
function tidy(content: PaperContent): PaperContent {
  const people = (names: readonly string[]) => names.map((name) => name.trim()).filter(Boolean);
  return {
    title: content.title.trim(),
    owners: people(content.owners),
    handlers: people(content.handlers),
    briefingBy: people(content.briefingBy),
    proposals: numberedPoints(content.proposals),
    sections: content.sections
      .map((section) => ({ ...section, text: section.text.replace(/^\n+|\s+$/g, '') }))
      .filter((section) => section.text !== ''),
  };
}
