import type { ReactNode } from 'react';
import { Sheet, SheetHead } from '../../../ui/components/sheet.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import type { CarriedHomework } from '../rules/homework-is-carried-until-it-is-answered.ts';
import { discussionText } from '../text/index.ts';
import type { UnionDiscussion } from '../vocabulary.ts';
import type { RefusedDiscussion } from './discussion-page.tsx';
import { HomeworkList } from './homework-list.tsx';

/** A discussion as it stands: what was discussed, by whom, what was asked for and made clear. */
export function DiscussionSheet(props: {
  one: UnionDiscussion;
  carried: readonly CarriedHomework[];
  round: RecruitmentRound;
  visit: Visit;
  refused: RefusedDiscussion | undefined;
}) {
  const { one, carried, round, visit, refused } = props;
  const { language } = visit;
  const t = discussionText[language];
  const answerable = visit.may('discussion.edit', { bodyId: null }).ok;
  const isRecorded = one.state === 'recorded';
  return (
    <Sheet labelledBy="drofting">
      <SheetHead
        id="drofting"
        from={round.name[language]}
        title={t.one(formatDate(one.heldOn))}
        meta={[
          ...(one.place ? [{ label: t.facts.place, value: one.place }] : []),
          ...(one.recordedAt
            ? [
                {
                  label: t.facts.recorded,
                  value: t.recordedBy(one.recordedBy ?? '', formatMoment(one.recordedAt, language)),
                },
              ]
            : []),
        ]}
      />
      {one.present.length > 0 ? (
        <Part id="til-stede" title={t.facts.present}>
          <ul>
            {one.present.map((who) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part id="saker" title={t.topics}>
        <ol>
          {one.topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ol>
      </Part>
      {carried.length > 0 ? (
        <Part id="fra-for" title={t.carried}>
          <p className="hint">{t.carriedLede}</p>
          <HomeworkList {...{ visit, refused, answerable }} tasks={carried} discussionId={one.id} />
        </Part>
      ) : null}
      {isRecorded ? (
        <>
          <Part id="referat" title={t.minutes}>
            <p className="said-text">{one.minutes}</p>
          </Part>
          <Part id="avklart" title={t.clarified}>
            {one.clarified.length === 0 ? (
              <p>{t.clarifiedNone}</p>
            ) : (
              <ol>
                {one.clarified.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            )}
          </Part>
          <Part id="oppgaver" title={t.homework}>
            {one.homework.length === 0 ? (
              <p>{t.homeworkNone}</p>
            ) : (
              <HomeworkList
                {...{ visit, refused, answerable }}
                tasks={one.homework}
                discussionId={one.id}
              />
            )}
          </Part>
        </>
      ) : null}
      {one.additions.length > 0 ? (
        <Part id="tillegg" title={t.additions}>
          {one.additions.map(({ by, at, text }) => (
            <blockquote key={at.toISOString()} className="union-said">
              <p className="said-text">{text}</p>
              <footer>{t.by(by, formatMoment(at, language))}</footer>
            </blockquote>
          ))}
        </Part>
      ) : null}
    </Sheet>
  );
}

export function Part(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`del-${props.id}`}>
      <h3 id={`del-${props.id}`}>{props.title}</h3>
      {props.children}
    </section>
  );
}
