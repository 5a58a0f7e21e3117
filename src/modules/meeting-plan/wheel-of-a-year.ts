import type { IsoDate } from '../../kernel/calendar.ts';
import { addresses } from '../../ui/addresses.ts';
import { dutiesToRead, listObligations } from '../follow-up/index.ts';
import type { Visit } from '../identity/route.ts';
import { listMeetings } from '../meetings/index.ts';
import { listTerms, termEndsOn, toTerm } from '../organisations/index.ts';
import { mondayOfWeek } from './rules/terms-of-a-year.ts';
import {
  dutyInYear,
  inOrderOfYear,
  ruleInYear,
  type WheelEntry,
} from './rules/what-the-year-brings-round.ts';
import { listGatherings } from './store/gatherings.ts';
import { listPlanned, listPlans, listSeries } from './store/plans.ts';
import { listWheelRules } from './store/wheel.ts';
import { aroundText } from './text/index.ts';

const monthOf = (date: IsoDate) => Number(date.slice(5, 7));

/**
 * Everything a year brings that this visitor may see: planned and held meetings, duties, rules,
 * gatherings and terms of office, each with the way to its source. @source F-087
 */
export async function wheelOfYear(
  visit: Visit,
  year: number,
  bodies: readonly {
    id: Parameters<typeof listTerms>[1];
    name: string;
    short_name: string | null;
  }[],
): Promise<WheelEntry[]> {
  const { db, language } = visit;
  const t = aroundText[language].wheel;
  const names = new Map<string, string>(bodies.map((one) => [one.id, one.short_name ?? one.name]));
  const [meetings, plans, duties, rules, gatherings] = await Promise.all([
    listMeetings(db, { year, limit: 2000 }),
    listPlans(db),
    listObligations(db, { state: 'open', dueTo: `${year}-12-31`, limit: 5000 }).then((found) =>
      dutiesToRead(visit, found),
    ),
    listWheelRules(db),
    listGatherings(db, year),
  ]);
  const ofYear = await Promise.all(
    plans
      .filter((plan) => plan.year === year)
      .map(async (plan) => ({ plan, planned: await listPlanned(db, plan.id) })),
  );
  const madeBy = new Map<string, string>(
    ofYear.flatMap(({ plan, planned }) =>
      planned.flatMap(({ meeting_id }) => (meeting_id ? [[meeting_id, plan.name] as const] : [])),
    ),
  );
  const entries: WheelEntry[] = [];
  for (const one of meetings) {
    if (one.state === 'cancelled') continue;
    const draft = one.state === 'draft';
    if (draft && !visit.may('meeting.read-draft', { bodyId: one.bodyId }).ok) continue;
    entries.push({
      key: one.id,
      kind: 'meeting',
      month: monthOf(one.date),
      date: one.date,
      title: one.bodyName,
      bodyId: one.bodyId,
      href: addresses.meeting(one.id),
      source: madeBy.get(one.id) ?? '',
    });
  }
  for (const { plan, planned } of ofYear) {
    const series = new Map((await listSeries(db, plan.id)).map((one) => [one.id, one]));
    for (const one of planned) {
      if (one.withdrawn || one.meeting_id !== null) continue;
      const order = series.get(one.series_id);
      entries.push({
        key: one.id,
        kind: 'meeting',
        month: monthOf(one.held_on),
        date: one.held_on,
        title: order?.name ?? '',
        bodyId: order?.body_id ?? null,
        href: `${addresses.meetingPlan(plan.id)}?mote=${one.id}#mote`,
        source: plan.name,
      });
    }
  }
  for (const duty of duties) {
    if (duty.due === null) continue;
    for (const date of dutyInYear(duty.due, duty.recurrence?.everyMonths ?? null, year)) {
      entries.push({
        key: `${duty.id} ${date}`,
        kind: 'duty',
        month: monthOf(date),
        date,
        title: duty.who ? `${duty.what} (${duty.who})` : duty.what,
        bodyId: duty.bodyId,
        href: addresses.obligation(duty.id),
        source: duty.source,
      });
    }
  }
  for (const rule of rules.filter(({ active }) => active)) {
    for (const { month, date } of ruleInYear(rule, year)) {
      entries.push({
        key: `${rule.id} ${month}`,
        kind: 'rule',
        month,
        date,
        title: rule.title,
        bodyId: rule.body_id,
        href: `#${rule.id}`,
        source: rule.source,
      });
    }
  }
  for (const one of gatherings) {
    const date = one.held_on;
    entries.push({
      key: one.id,
      kind: 'gathering',
      month: monthOf(date ?? mondayOfWeek(one.year, one.week ?? 1)),
      date,
      title: one.theme,
      bodyId: one.body_id,
      href: addresses.gathering(one.id),
      source: one.place,
    });
  }
  for (const body of bodies) {
    for (const term of (await listTerms(db, body.id)).map(toTerm)) {
      const ends = termEndsOn(term);
      const what = `${names.get(body.id) ?? body.name}, ${term.subject}`;
      const days = [
        { date: ends, title: t.termEnds(what) },
        { date: term.changeDeadline, title: t.changeDeadline(what) },
      ];
      for (const { date, title } of days) {
        if (!date?.startsWith(`${year}-`)) continue;
        entries.push({
          key: `${term.id} ${date}`,
          kind: 'term',
          month: monthOf(date),
          date,
          title,
          bodyId: body.id,
          href: addresses.body(body.id),
          source: term.electedByCase ?? '',
        });
      }
    }
  }
  return inOrderOfYear(entries);
}
