import { todayInNorway } from '../../../kernel/calendar.ts';
import { formatDate } from '../../../ui/format.ts';
import { countApplicants } from '../../applications/index.ts';
import { listAssessments } from '../../assessments/index.ts';
import { listNeeds, listRoleProfiles } from '../../recruitment/index.ts';
import {
  type ArchiveGiven,
  type Block,
  type Chapter,
  heading,
  paragraph,
} from './archive-document.ts';
import { archiveText } from './text.ts';
import { groupIn, namesIn } from './who-is-named.ts';

/** Everybody who applied, what for, and what came of it. */
export async function applicantsChapter(given: ArchiveGiven): Promise<Chapter> {
  const { setting, standard } = given;
  const t = archiveText[standard];
  const w = t.applicants;
  const nameOf = namesIn(given);
  const group = groupIn(given);
  const everybody = [...setting.applicants.values()];
  const { people, applications } = countApplicants(everybody);
  if (everybody.length === 0) {
    return { title: t.chapters.applicants, blocks: [paragraph(w.none)] };
  }
  return {
    title: t.chapters.applicants,
    blocks: [
      paragraph(w.count(people, applications)),
      {
        kind: 'table',
        columns: [
          w.columns.number,
          w.columns.name,
          w.columns.work,
          w.columns.groups,
          w.columns.state,
        ],
        widths: [0.6, 2.4, 3.4, 3.2, 1.2],
        rows: everybody.map((one, at) => [
          String(at + 1),
          nameOf(one.id),
          [one.position || one.profession, one.unit, one.employer].filter(Boolean).join(', ') ||
            t.none,
          one.applications
            .filter(({ withdrawnAt }) => withdrawnAt === null)
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ bodyId }) => group(bodyId))
            .join(', ') || t.none,
          w.states[one.state],
        ]),
      },
    ],
  };
}

/** How each was assessed, line by line with its reason. */
export async function assessmentsChapter(given: ArchiveGiven): Promise<Chapter> {
  const { db, setting, standard } = given;
  const t = archiveText[standard];
  const w = t.assessments;
  const nameOf = namesIn(given);
  const [assessments, roles, needs] = await Promise.all([
    listAssessments(db, [setting.round.id]),
    listRoleProfiles(db),
    listNeeds(db),
  ]);
  const needNames = new Map(needs.map(({ id, text }) => [id, text[standard]]));
  const blocks = [...setting.applicants.keys()].flatMap((applicantId): Block[] => {
    const own = assessments.filter((one) => one.applicantId === applicantId);
    return own.length === 0
      ? []
      : [
          heading(2, nameOf(applicantId)),
          ...own.flatMap(({ roleId, lines, assessedBy, assessedAt }): Block[] => [
            heading(3, roles.find(({ id }) => id === roleId)?.name[standard] ?? t.none),
            {
              kind: 'list',
              numbered: false,
              items: lines.map(
                ({ asked, score, reason }) =>
                  `${asked[standard]}: ${w.score(score)} (${score} av 3). ${reason}`,
              ),
            },
            paragraph(w.by(assessedBy, formatDate(todayInNorway(assessedAt)))),
          ]),
          ...needsOf(own[0]?.needs ?? []),
        ];
  });
  return {
    title: t.chapters.assessments,
    blocks: blocks.length === 0 ? [paragraph(w.none)] : blocks,
  };

  function needsOf(lines: (typeof assessments)[number]['needs']): Block[] {
    const items = lines.flatMap(({ needId, meets, reason }) => {
      const name = needNames.get(needId);
      return name ? [`${name}: ${w.meets[meets]}. ${reason}`] : [];
    });
    return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
  }
}
