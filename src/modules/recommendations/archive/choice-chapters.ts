import { formatDate, formatMoment } from '../../../ui/format.ts';
import { chosenInRun, listRuns, readDraw } from '../../choosing/index.ts';
import { listRecommendations, readDecisions, readSteps } from '../store/reads.ts';
import { recommendationText } from '../text/index.ts';
import type { Decision, Recommendation } from '../vocabulary.ts';
import {
  type ArchiveGiven,
  type Block,
  type Chapter,
  facts,
  heading,
  paragraph,
} from './archive-document.ts';
import { archiveText } from './text.ts';
import { groupIn, namesIn } from './who-is-named.ts';

/** What was computed: by which method, and where it was drawn what was committed to before. */
export async function choosingChapter(given: ArchiveGiven): Promise<Chapter> {
  const { db, setting, standard } = given;
  const t = archiveText[standard];
  const w = t.choosing;
  const nameOf = namesIn(given);
  const group = groupIn(given);
  const runs = (await listRuns(db, { roundId: setting.round.id })).toReversed();
  const blocks = await Promise.all(
    runs.map(async (run): Promise<Block[]> => {
      const [draw, chosen] = await Promise.all([readDraw(db, run.id), chosenInRun(db, run.id)]);
      const own = chosen.filter(({ bodyId }) => group(bodyId) !== '');
      return [
        heading(2, w.run(run.number)),
        facts(
          [w.method, t.round.models[run.method]],
          [w.made, `${run.createdByName}, ${formatMoment(run.createdAt, standard)}`],
          [w.state, w.states[run.state]],
          [w.people, String(run.people)],
          [w.commitment, draw?.commitment ?? null],
          [w.seed, draw?.seed ? w.seedSource(draw.seed, draw.seedSource ?? '') : null],
          [w.drawn, draw?.drawnAt ? formatMoment(draw.drawnAt, standard) : null],
        ),
        ...(own.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                columns: [w.columns.group, w.columns.chosen],
                widths: [2, 5],
                rows: own.map(({ bodyId, applicantIds }) => [
                  group(bodyId),
                  applicantIds.map(nameOf).join(', '),
                ]),
              },
            ]),
      ];
    }),
  );
  return {
    title: t.chapters.choosing,
    blocks: runs.length === 0 ? [paragraph(w.none)] : blocks.flat(),
  };
}

/** Who was recommended to each group, and why. */
export async function recommendationsChapter(given: ArchiveGiven): Promise<Chapter> {
  const { db, setting, standard } = given;
  const t = archiveText[standard];
  const w = t.recommendations;
  const nameOf = namesIn(given);
  const all = await listRecommendations(db, setting.round.id);
  const runs = new Map(
    (await listRuns(db, { roundId: setting.round.id })).map(({ id, number }) => [id, number]),
  );
  const did = recommendationText[standard].steps;
  const blocks = await Promise.all(
    setting.groups.map(async ({ bodyId, name }): Promise<Block[]> => {
      const one = all.find((each) => each.bodyId === bodyId);
      if (!one) return [heading(2, name), paragraph(w.notMade)];
      const discussed = setting.discussions.find(({ id }) => id === one.discussionId);
      const steps = await readSteps(db, one.id);
      return [
        heading(2, name),
        facts(
          [w.state, w.states[one.state]],
          [w.run, one.runId ? String(runs.get(one.runId) ?? '') : w.byHand],
          [w.discussed, discussed ? formatDate(discussed.heldOn) : null],
        ),
        {
          kind: 'table',
          columns: [w.columns.place, w.columns.name, w.columns.reason],
          widths: [1.5, 2.2, 6],
          rows: one.candidates.map((each) => [
            each.place === 'not' ? w.places.not : w.place(w.places[each.place], each.order),
            nameOf(each.applicantId),
            each.reason || t.none,
          ]),
        },
        heading(3, w.history),
        {
          kind: 'list',
          numbered: false,
          items: steps.map(
            (step) =>
              `${did[step.did]}: ${step.by}, ${formatMoment(step.at, standard)}${step.reason ? `. ${step.reason}` : ''}`,
          ),
        },
      ];
    }),
  );
  return {
    title: t.chapters.recommendations,
    blocks: all.length === 0 ? [paragraph(w.none)] : blocks.flat(),
  };
}

/** What the directors decided, each decision with the unit leaders who were asked. */
export async function choicesChapter(given: ArchiveGiven): Promise<Chapter> {
  const { db, setting, standard } = given;
  const t = archiveText[standard];
  const all = await listRecommendations(db, setting.round.id);
  const decided = await Promise.all(
    setting.groups.map(async ({ bodyId, name }) => {
      const one = all.find((each) => each.bodyId === bodyId);
      return { name, decisions: one ? await decisionsOf(one) : [] };
    }),
  );
  const isNothing = decided.every(({ decisions }) => decisions.length === 0);
  return {
    title: t.chapters.choices,
    blocks: isNothing
      ? [paragraph(t.choices.none)]
      : decided.flatMap(({ name, decisions }) => [
          heading(2, name),
          ...(decisions.length === 0
            ? [paragraph(t.choices.notDecided)]
            : decisions.flatMap((decision) => decisionBlocks(decision, given))),
        ]),
  };

  async function decisionsOf(one: Recommendation): Promise<Decision[]> {
    return (await readDecisions(db, one)).toReversed();
  }
}

function decisionBlocks(decision: Decision, given: ArchiveGiven): Block[] {
  const { standard } = given;
  const t = archiveText[standard];
  const w = t.choices;
  const nameOf = namesIn(given);
  const asked = [
    ...decision.consulted.map(({ unit, name, on, view }) => [
      unit || w.noUnit,
      name,
      formatDate(on),
      view,
    ]),
    ...decision.notConsulted.map(({ unit, because }) => [
      unit || w.noUnit,
      w.notAsked,
      t.none,
      because,
    ]),
  ];
  return [
    heading(3, w.decision(decision.number)),
    paragraph(w.by(decision.decidedBy, formatMoment(decision.decidedAt, standard))),
    ...(decision.reason ? [paragraph(w.again(decision.reason))] : []),
    {
      kind: 'table',
      columns: [w.columns.place, w.columns.name, w.columns.otherwise],
      widths: [1.5, 2.5, 5],
      rows: decision.choices.map(({ place, order, applicantId, recommended, reason }) => [
        place === 'not' ? w.places.not : `${w.places[place]} ${order}`,
        nameOf(applicantId),
        place === recommended
          ? t.none
          : w.otherwise(t.recommendations.places[recommended].toLowerCase(), reason),
      ]),
    },
    ...(asked.length === 0
      ? []
      : [
          heading(3, w.consulted),
          {
            kind: 'table' as const,
            columns: [w.asked.unit, w.asked.leader, w.asked.day, w.asked.view],
            widths: [2, 2, 1.4, 4],
            rows: asked,
          },
        ]),
  ];
}
