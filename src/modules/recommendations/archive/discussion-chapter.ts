import { formatDate, formatMoment } from '../../../ui/format.ts';
import { carriedInto } from '../rules/homework-is-carried-until-it-is-answered.ts';
import type { Homework, UnionDiscussion } from '../vocabulary.ts';
import {
  type ArchiveGiven,
  type Block,
  type Chapter,
  facts,
  heading,
  paragraph,
} from './archive-document.ts';
import { archiveText } from './text.ts';

type Given = Pick<ArchiveGiven, 'standard' | 'today'> & {
  discussions: readonly UnionDiscussion[];
};

/** One discussion as it is printed, in a document of its own or among others. */
export function discussionBlocks(
  one: UnionDiscussion,
  { standard, today, discussions }: Given,
  level: 2 | 3,
): Block[] {
  const t = archiveText[standard];
  const w = t.discussions;
  const part = (title: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(level, title), ...blocks];
  const lines = (items: readonly string[], numbered: boolean): Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', numbered, items }];
  const tasks = (rows: readonly (Homework & { givenOn?: string })[]): Block[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [w.columns.task, w.columns.due, w.columns.done, w.columns.answer],
            widths: [4, 1.4, 1.6, 4],
            rows: rows.map(({ text, due, doneOn, answer, givenOn }) => [
              givenOn ? `${text} (${w.given(formatDate(givenOn))})` : text,
              due === null ? t.none : formatDate(due),
              doneOn === null ? w.open : formatDate(doneOn),
              answer || t.none,
            ]),
          },
        ];
  const quotes = (said: readonly { text: string; by: string }[]): Block[] =>
    said.map(({ text, by }) => ({ kind: 'quote', text, by }));
  return [
    facts(
      [w.place, one.place],
      [w.present, one.present.join('; ')],
      [
        w.stewards,
        one.stewards.map(({ name, union }) => (union ? `${name} (${union})` : name)).join(', '),
      ],
    ),
    paragraph(
      one.recordedAt
        ? w.recorded(one.recordedBy ?? '', formatMoment(one.recordedAt, standard))
        : w.planned,
    ),
    ...part(w.topics, lines(one.topics, true)),
    ...part(w.carried, tasks(carriedInto(one, discussions, today))),
    ...(one.state === 'recorded'
      ? [
          ...part(w.minutes, one.minutes ? [paragraph(one.minutes)] : []),
          ...part(w.clarified, lines(one.clarified, true)),
          ...part(w.homework, tasks(one.homework)),
        ]
      : []),
    ...part(
      w.views,
      quotes(
        one.views.map(({ union, by, text, at }) => ({
          text,
          by: `${union}, ${by}, ${formatMoment(at, standard)}`,
        })),
      ),
    ),
    ...part(
      w.additions,
      quotes(
        one.additions.map(({ by, text, at }) => ({
          text,
          by: `${by}, ${formatMoment(at, standard)}`,
        })),
      ),
    ),
  ];
}

/** The discussions with the unions, with homework, clarifications and views. */
export async function discussionsChapter({
  setting,
  standard,
  today,
}: ArchiveGiven): Promise<Chapter> {
  const { discussions } = setting;
  const t = archiveText[standard];
  return {
    title: t.chapters.discussions,
    blocks:
      discussions.length === 0
        ? [paragraph(t.discussions.none)]
        : discussions.flatMap((one) => [
            heading(2, formatDate(one.heldOn)),
            ...discussionBlocks(one, { standard, today, discussions }, 3),
          ]),
  };
}
