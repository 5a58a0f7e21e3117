import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay, writtenTime } from '../../../../kernel/written-day.ts';
import type { NoticeChange } from '../../rules/what-changed-between-versions.ts';
import type { Slot } from '../../vocabulary.ts';
import { sections } from '../rules/en.ts';

const day = (date: string) => writtenDay(date, 'en');
const time = (clock: string) => writtenTime(clock, 'en');
const slot = ({ start, end }: Slot) =>
  start === null || end === null ? 'without a time' : `at ${time(start)}–${time(end)}`;
const item = ({ number, title }: { number: string | null; title: string }) =>
  number === null ? `“${title}”` : `Case ${number} ${title}`;
const minutes = (count: number | null) => (count === null ? 'no time' : `${count} min`);
const list = (names: readonly string[]) => names.join(', ') || 'nobody';

export const changes: Sentences<NoticeChange> = {
  'date-changed': ({ from, to }) => `The meeting has moved from ${day(from)} to ${day(to)}.`,
  'start-changed': ({ from, to }) => `The meeting begins at ${time(to)}, not ${time(from)}.`,
  'end-changed': ({ to }) =>
    to === null ? 'The meeting has no fixed end.' : `The meeting ends at ${time(to)}.`,
  'place-changed': ({ from, to }) =>
    `The meeting place is ${to || 'not set'}; it was ${from || 'not set'}.`,
  'item-added': (one) => `${item(one)} is new on the agenda.`,
  'item-removed': (one) => `${item(one)} is off the agenda.`,
  'item-moved': (one) => `${item(one)} has moved from place ${one.from} to place ${one.to}.`,
  'item-retitled': (one) => `${item(one)} was called “${one.from}”.`,
  'item-renumbered': (one) => `${item(one)} had ${one.from ?? 'no number'} before.`,
  'item-under-another': (one) =>
    one.to === null
      ? `${item(one)} no longer lies under ${one.from}.`
      : `${item(one)} now lies under ${one.to}.`,
  'item-kind-changed': (one) => `${item(one)} has become another kind of row.`,
  'minutes-changed': (one) => `${item(one)} has ${minutes(one.to)}; it had ${minutes(one.from)}.`,
  'slot-changed': (one) => `${item(one)} is ${slot(one.to)}; it was ${slot(one.from)}.`,
  'sub-points-changed': (one) => `${item(one)} has new sub-points.`,
  'responsible-changed': (one) => `${item(one)}: responsible is ${list(one.to)}.`,
  'paper-added': (one) => `${item(one)} now has a case paper.`,
  'paper-removed': (one) => `${item(one)} no longer has a case paper.`,
  'paper-retitled': (one) => `${item(one)}: the paper is called “${one.to}”.`,
  'owners-changed': (one) => `${item(one)}: case owner is ${list(one.to)}.`,
  'handlers-changed': (one) => `${item(one)}: case officer is ${list(one.to)}.`,
  'proposal-added': (one) => `${item(one)}: point ${one.no} of the proposed decision is new.`,
  'proposal-removed': (one) =>
    `${item(one)}: point ${one.no} has been taken out of the proposed decision.`,
  'proposal-changed': (one) =>
    `${item(one)}: point ${one.no} of the proposed decision has changed.`,
  'section-added': (one) => `${item(one)}: “${one.heading || sections[one.section]}” is new.`,
  'section-removed': (one) =>
    `${item(one)}: “${one.heading || sections[one.section]}” has been taken out.`,
  'section-changed': (one) =>
    `${item(one)}: “${one.heading || sections[one.section]}” has changed.`,
  'attachment-added': (one) => `${item(one)}: the attachment “${one.name}” is new.`,
  'attachment-removed': (one) => `${item(one)}: the attachment “${one.name}” has been removed.`,
  'attachment-state-changed': (one) =>
    one.to === 'included'
      ? `${item(one)}: the attachment “${one.name}” is now included.`
      : `${item(one)}: the attachment “${one.name}” is no longer included.`,
};
