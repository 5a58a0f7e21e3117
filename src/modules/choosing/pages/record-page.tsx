import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Facts, ScrollFrame } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readDraw, readRecord, readRun } from '../store/reads.ts';
import { choosingText, drawText } from '../text/index.ts';
import { HowItWasDrawn, readWritten } from './how-it-was-drawn.tsx';

/**
 * What anybody may read of a draw: the commitment and when it was made, how many people and groups,
 * the method, the seed once it is known, and what was drawn, all in codes. No name is read for it.
 */
export async function recordPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const id = visit.params.id ?? '';
  const draw = await readDraw(db, id);
  const run = draw && (await readRun(db, id));
  if (!draw || !run) return { kind: 'not-found' };
  const d = drawText[language];
  const record = readWritten(await readRecord(db, id));
  const drawn = draw.drawn?.members ?? {};
  return {
    kind: 'page',
    title: d.record.title(run.number),
    nav: '',
    bare: visit.actor === null,
    main: (
      <>
        <PageHead title={d.record.title(run.number)} lede={d.record.lede} />
        <Facts
          facts={[
            {
              label: d.record.state,
              value: (
                <Status shape={draw.drawnAt ? 'ok' : 'half'}>
                  {draw.drawnAt ? d.record.drawn : d.record.committed}
                </Status>
              ),
            },
            {
              label: d.commit.commitment,
              value: <code className="digest">{draw.commitment}</code>,
            },
            { label: d.commit.at, value: formatMoment(draw.committedAt, language) },
            { label: d.record.method, value: choosingText[language].methods[run.method] },
            { label: d.record.people, value: String(run.problem.candidates.length) },
            { label: d.record.groups, value: String(run.problem.groups.length) },
          ]}
        />
        {draw.drawnAt ? (
          <>
            <section className="block" aria-labelledby="trukket">
              <h2 id="trukket">{d.drawn.title}</h2>
              <HowItWasDrawn {...{ draw, record, language }} witness={false} />
            </section>
            <section className="block">
              <h2>{d.record.panel}</h2>
              <p className="why">{d.record.codes}</p>
              <ScrollFrame label={d.record.panel}>
                <table className="led">
                  <caption className="vh">{d.record.panel}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{d.record.group}</th>
                      <th scope="col">{d.record.members}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {run.problem.groups.map(({ key }) => (
                      <tr key={key}>
                        <th scope="row">{key}</th>
                        <td>{(drawn[key] ?? []).join(', ')}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollFrame>
            </section>
            <section className="block" aria-labelledby="etterprov">
              <h2 id="etterprov">{d.record.how}</h2>
              <p>{d.record.howBody}</p>
              <pre className="command">
                <code>{`omforent verify-draw --commitment ${draw.commitment} protokoll.json`}</code>
              </pre>
              <ButtonLink href={addresses.drawRecordFile(run.id)}>{d.record.file}</ButtonLink>
            </section>
          </>
        ) : null}
      </>
    ),
  };
}

/** The record as a file; none until it is drawn. */
export async function recordFile(visit: Visit): Promise<Answer> {
  const text = await readRecord(visit.db, visit.params.id ?? '');
  if (text === null) return { kind: 'not-found' };
  const mediaType = 'application/json; charset=utf-8';
  return { kind: 'file', bytes: text, mediaType, fileName: 'protokoll.json' };
}
