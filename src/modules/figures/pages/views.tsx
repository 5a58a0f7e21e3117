import { addresses } from '../../../ui/addresses.ts';
import { Bars, looks, Ranges } from '../../../ui/components/bars.tsx';
import { reasonKindWord } from '../../consensus/index.ts';
import { reasonKinds } from '../../consensus/vocabulary.ts';
import { sideWord } from '../../mandate/index.ts';
import { goalPercent } from '../rules/a-share-is-held-against-its-goal.ts';
import { decidedAtLevels } from '../rules/decided-in-the-consensus-group.ts';
import { howQuickPracticeIs } from '../rules/how-quick-practice-is.ts';
import { questionsAskedAgain } from '../rules/questions-asked-again.ts';
import { timeAtEachLevel } from '../rules/time-at-each-level.ts';
import { whatObjectionsRestOn } from '../rules/what-objections-rest-on.ts';
import { whatWaits } from '../rules/what-waits-and-for-whom.ts';
import { figureText } from '../text/index.ts';
import { actors, type FigureName } from '../vocabulary.ts';
import { countCell, type FigureView, textCell, written } from './figure-view.ts';
import type { Gathered } from './gathered.ts';

/** So many rows a picture has; the table has them all. */
const drawn = 12;

const nothing = { picture: null, table: { head: [], rows: [] }, of: 'matters' } as const;

function shareView({ facts, scope, language }: Gathered): FigureView {
  const t = figureText[language];
  const { share, levels, months } = decidedAtLevels(facts, scope);
  const head = { name: 'share', title: t.share.title } as const;
  if (!share) return { ...nothing, ...head, said: t.share.none };
  const inWords = (percent: string) => (language === 'en' ? percent.replace(',', '.') : percent);
  const shape = { reached: 'ok', near: 'warn', far: 'bad' } as const;
  const all = { key: 'alle', ids: levels.flatMap(({ ids }) => ids) };
  const here = { key: 'gruppe', ids: levels.find(({ level }) => level === 1)?.ids ?? [] };
  const bar = (key: string, label: string, part: number, whole: number, end: string) => ({
    key,
    label,
    parts: [{ look: 'full' as const, count: (part * 100) / whole }],
    end,
  });
  return {
    ...head,
    said: t.share.said(share.part, share.whole, inWords(share.percent)),
    mark: { shape: shape[share.standing], word: t.share.standing[share.standing] },
    picture: (
      <Bars
        title={t.share.title}
        max={100}
        goal={{ at: goalPercent, label: t.share.goal }}
        rows={[
          bar('alle', t.total, share.part, share.whole, `${inWords(share.percent)} %`),
          ...months
            .slice(-drawn)
            .map((one) =>
              bar(
                one.month,
                monthName(one.month),
                one.share.part,
                one.share.whole,
                `${inWords(one.share.percent)} %`,
              ),
            ),
        ]}
      />
    ),
    table: {
      head: [t.share.cols.what, t.share.cols.here, t.share.cols.decided, t.share.cols.percent],
      rows: [
        [
          textCell(t.total),
          countCell(here),
          countCell(all),
          textCell(`${inWords(share.percent)} %`),
        ],
        ...levels.map((one) => [
          textCell(t.level(one.level)),
          one.level === 1 ? countCell(one) : textCell('0'),
          countCell(one),
          textCell(t.noNumber),
        ]),
        ...months.map((one) => [
          textCell(monthName(one.month)),
          countCell(one.here),
          countCell(one.all),
          textCell(`${inWords(one.share.percent)} %`),
        ]),
      ],
    },
    of: 'matters',
  };
}

/** A month as people write it in numbers: 2026-09 is 09.2026. */
const monthName = (month: string) => month.split('-').toReversed().join('.');

function timeView({ facts, scope, workingDays, language }: Gathered): FigureView {
  const t = figureText[language];
  const rows = timeAtEachLevel(facts, scope, workingDays);
  const head = { name: 'time', title: t.time.title } as const;
  if (rows.length === 0) return { ...nothing, ...head, said: t.time.none };
  const { cols } = t.time;
  return {
    ...head,
    said: t.time.said,
    picture: (
      <Ranges
        title={t.time.title}
        scale={(max) => t.scale(t.days(max))}
        rows={rows.map((row) => ({
          ...row,
          label: t.level(row.level),
          end: `${written(row.median, language)} · ${written(row.nineOfTen, language)}`,
        }))}
      />
    ),
    table: {
      head: [cols.level, cols.median, cols.nine, cols.all, cols.decided, cols.lifted],
      rows: rows.map((row) => [
        textCell(t.level(row.level)),
        textCell(written(row.median, language)),
        textCell(written(row.nineOfTen, language)),
        countCell(row),
        countCell(row.decided),
        countCell(row.lifted),
      ]),
    },
    of: 'matters',
  };
}

function waitingView(all: Gathered): FigureView {
  const { facts, scope, today, workingDays, language, bodyName } = all;
  const t = figureText[language];
  const rows = whatWaits(facts, scope, today, workingDays);
  const head = { name: 'waiting', title: t.waiting.title } as const;
  if (rows.length === 0) return { ...nothing, ...head, said: t.waiting.none };
  const { cols } = t.waiting;
  const sum = (of: (row: (typeof rows)[number]) => readonly string[]) =>
    rows.reduce((count, row) => count + of(row).length, 0);
  return {
    ...head,
    said: t.waiting.said(
      sum((row) => row.all.ids),
      sum((row) => row.late.ids),
    ),
    picture: (
      <Bars
        title={t.waiting.title}
        max={Math.max(...rows.map((row) => row.all.ids.length))}
        legend={actors.map((actor, at) => ({
          look: looks[at] ?? 'full',
          label: t.waiting.actors[actor],
        }))}
        rows={rows.slice(0, drawn).map((row) => ({
          key: row.bodyId,
          label: bodyName(row.bodyId),
          parts: actors.map((actor, at) => ({
            look: looks[at] ?? 'full',
            count: row.byActor[actor].ids.length,
          })),
          end: String(row.all.ids.length),
        }))}
        scale={rows.length > drawn ? t.more(rows.length - drawn) : ''}
      />
    ),
    table: {
      head: [
        cols.body,
        ...actors.map((actor) => t.waiting.actors[actor]),
        cols.all,
        cols.late,
        cols.median,
        cols.oldest,
      ],
      rows: rows.map((row) => [
        textCell(bodyName(row.bodyId)),
        ...actors.map((actor) => countCell(row.byActor[actor])),
        countCell(row.all),
        countCell(row.late),
        textCell(written(row.median, language)),
        textCell(written(row.oldest, language)),
      ]),
    },
    of: 'matters',
  };
}

function reasonsView({ facts, scope, language, bodyName }: Gathered): FigureView {
  const t = figureText[language];
  const rows = whatObjectionsRestOn(facts, scope);
  const head = { name: 'reasons', title: t.reasons.title } as const;
  if (rows.length === 0) return { ...nothing, ...head, said: t.reasons.none };
  const { cols } = t.reasons;
  const sideOf = (row: (typeof rows)[number]) =>
    row.side ? sideWord(row.side, language) : t.reasons.noSide;
  return {
    ...head,
    said: t.reasons.said(rows.reduce((count, row) => count + row.all.ids.length, 0)),
    picture: (
      <Bars
        title={t.reasons.title}
        max={Math.max(...rows.map((row) => row.all.ids.length))}
        legend={reasonKinds.map((kind, at) => ({
          look: looks[at] ?? 'full',
          label: reasonKindWord(kind, language),
        }))}
        rows={rows.slice(0, drawn).map((row) => ({
          key: row.all.key,
          label: `${bodyName(row.bodyId)}, ${sideOf(row)}`,
          parts: reasonKinds.map((kind, at) => ({
            look: looks[at] ?? 'full',
            count: row.byKind[kind].ids.length,
          })),
          end: String(row.all.ids.length),
        }))}
        scale={rows.length > drawn ? t.more(rows.length - drawn) : ''}
      />
    ),
    table: {
      head: [
        cols.body,
        cols.side,
        ...reasonKinds.map((kind) => reasonKindWord(kind, language)),
        cols.all,
      ],
      rows: rows.map((row) => [
        textCell(bodyName(row.bodyId)),
        textCell(sideOf(row)),
        ...reasonKinds.map((kind) => countCell(row.byKind[kind])),
        countCell(row.all),
      ]),
    },
    of: 'matters',
  };
}

function againView({ questions, scope, language, areaName }: Gathered): FigureView {
  const t = figureText[language];
  const told = questionsAskedAgain(questions, scope);
  const head = { name: 'again', title: t.again.title, of: 'questions' } as const;
  if (told.answered.ids.length === 0) return { ...nothing, ...head, said: t.again.none };
  const { cols } = t.again;
  return {
    ...head,
    said: t.again.said(told.again.ids.length, told.answered.ids.length),
    picture: (
      <Bars
        title={t.again.title}
        max={Math.max(...told.areas.map(({ answered }) => answered.ids.length))}
        legend={[
          { look: 'full', label: t.again.again },
          { look: 'open', label: t.again.first },
        ]}
        rows={told.areas.slice(0, drawn).map(({ area, again, answered }) => ({
          key: area,
          label: areaName(area),
          parts: [
            { look: 'full', count: again.ids.length },
            { look: 'open', count: answered.ids.length - again.ids.length },
          ],
          end: `${again.ids.length}/${answered.ids.length}`,
        }))}
      />
    ),
    table: {
      head: [cols.area, cols.again, cols.answered],
      rows: [
        [textCell(t.total), countCell(told.again), countCell(told.answered)],
        ...told.areas.map((one) => [
          textCell(areaName(one.area)),
          countCell(one.again),
          countCell(one.answered),
        ]),
      ],
    },
    after:
      told.decisions.length > 0 ? (
        <>
          <h3>{t.again.decisions}</h3>
          <ul className="plainlist">
            {told.decisions.slice(0, drawn).map(({ decisionId, ids }) => (
              <li key={decisionId}>
                <a href={addresses.decision(decisionId)}>
                  {questions.find((one) => one.decisionId === decisionId)?.title ?? decisionId}
                </a>
                , {t.again.decisionTimes(ids.length)}
              </li>
            ))}
          </ul>
        </>
      ) : undefined,
  };
}

function practiceView({ practice, scope, workingDays, language, bodyName }: Gathered): FigureView {
  const t = figureText[language];
  const rows = howQuickPracticeIs(practice, scope, workingDays);
  const head = { name: 'practice', title: t.practice.title } as const;
  if (rows.length === 0) return { ...nothing, ...head, said: t.practice.none };
  const { cols } = t.practice;
  return {
    ...head,
    said: t.practice.said,
    picture: (
      <Ranges
        title={t.practice.title}
        scale={(max) => t.scale(t.days(max))}
        rows={rows.slice(0, drawn).map((row) => ({
          ...row,
          label: bodyName(row.bodyId),
          end: `${written(row.median, language)} · ${written(row.nineOfTen, language)}`,
        }))}
      />
    ),
    table: {
      head: [cols.body, cols.all, cols.median, cols.nine, cols.inGroup],
      rows: rows.map((row) => [
        textCell(bodyName(row.bodyId)),
        countCell(row),
        textCell(written(row.median, language)),
        textCell(written(row.nineOfTen, language)),
        textCell(row.minutesInGroup === null ? t.noNumber : t.practice.minutes(row.minutesInGroup)),
      ]),
    },
    of: 'matters',
  };
}

/** Each figure, made of what was gathered. */
export const viewOf: Readonly<Record<FigureName, (all: Gathered) => FigureView>> = {
  share: shareView,
  time: timeView,
  waiting: waitingView,
  reasons: reasonsView,
  again: againView,
  practice: practiceView,
};
