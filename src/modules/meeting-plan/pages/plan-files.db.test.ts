import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import type { PlanId } from '../../../kernel/ids.ts';
import { languages } from '../../../kernel/language.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import { perform } from '../../identity/command.ts';
import type { Visit } from '../../identity/route.ts';
import { saveSeries } from '../commands/keep-series.ts';
import { layPlan } from '../commands/lay-plan.ts';
import { makePlan } from '../commands/make-plan.ts';
import { movePlanned } from '../commands/move-planned.ts';
import { publishPlan } from '../commands/publish-plan.ts';
import { planScene, wantedSeries } from '../commands/test-scene.ts';
import { listPlanned, readPlan } from '../store/plans.ts';
import { planAsPdf } from './plan-files.ts';
import { readPlanView } from './plan-view.ts';

afterAll(stopPdf);
const { db } = await testDatabase();
const { committee, executive, as } = await planScene(db);
const secretary = as('secretary');

async function laidPlan(): Promise<PlanId> {
  const frame = { county: '', summer_from: 26, summer_to: 33, bodyIds: [] };
  const plan = { body_id: committee, name: 'Møteplan 2025', year: 2025, ...frame };
  const made = await perform(db, makePlan, plan, secretary);
  if (!made.ok) throw new Error(made.refusal.code);
  const planId = made.value;
  for (const body of [committee, executive]) {
    const order = { planId, seriesId: null, wanted: wantedSeries(body) };
    await perform(db, saveSeries, order, secretary);
  }
  await perform(db, layPlan, { planId, anew: false }, secretary);
  return planId;
}

async function printed(planId: PlanId, language: Visit['language'] = 'nb'): Promise<string> {
  const plan = await readPlan(db, planId);
  if (!plan) throw new Error('gone');
  const { now, today } = secretary;
  // A file of the plan asks nothing else of the visit.
  const visit = { db, language, now, today } as Visit;
  const answer = await planAsPdf(await readPlanView(db, plan), visit);
  if (answer.kind !== 'file') throw new Error(answer.kind);
  expect(answer).toMatchObject({ mediaType: 'application/pdf', fileName: 'møteplan-2025.pdf' });
  const pdf = await getDocumentProxy(new Uint8Array(answer.bytes as Uint8Array));
  return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/gu, ' ');
}

test('a plan on paper has every meeting, and says how far it is told and what is new', async () => {
  const planId = await laidPlan();
  const draft = await printed(planId);
  expect(draft).toContain('ikke sendt til medlemmene');
  expect(draft).not.toContain('Nytt.');
  const meetings = await listPlanned(db, planId);
  expect(meetings).toHaveLength(10);
  for (const { held_on } of meetings) {
    expect(draft).toContain(`${held_on.slice(8)}.${held_on.slice(5, 7)}.`);
  }

  await perform(db, publishPlan, { planId }, secretary);
  const told = await printed(planId);
  expect(told).toContain('Versjon 1, sendt 23.11.2023');
  expect(told).not.toContain('Flyttet');

  const [moved] = meetings;
  if (!moved) throw new Error('nothing planned');
  const to = { date: '2025-01-09', start: '22:00', end: '00:30', roomId: null, lock: true };
  const done = await perform(db, movePlanned, { planId, plannedId: moved.id, ...to }, secretary);
  expect(done.ok).toBe(true);
  const changed = await printed(planId);
  const before = moved.held_on.split('-').toReversed().join('.');
  expect(changed).toContain('1 endring er ikke sendt ut.');
  expect(changed).toContain(`Flyttet fra ${before} til 09.01.2025.`);
  expect(changed).toContain('22.00–00.30');
});

test('a plan on paper speaks each language', async () => {
  const planId = await laidPlan();
  const words = { nb: 'Første halvår 2025', nn: 'Første halvår 2025', en: 'First half of 2025' };
  const told = { nb: 'ikke sendt', nn: 'ikkje send', en: 'not sent' };
  for (const language of languages) {
    const page = await printed(planId, language);
    expect(page).toContain(words[language]);
    expect(page).toContain(told[language]);
  }
});
