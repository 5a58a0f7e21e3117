import { addDays, todayInNorway } from '../../kernel/calendar.ts';
import { logTogether } from '../../modules/audit/index.ts';
import { insertCase, insertDecision } from '../../modules/meetings/store/writes.ts';
import { inTransaction } from '../../platform/database/index.ts';
import type { Db, Writer } from '../../platform/database/tables.ts';
import { insertDemoAdverts, roundOfHost } from './adverts.ts';
import { lastExecutiveMeeting, nextCommitteeMeeting, nextExecutiveMeeting } from './ahead.ts';
import { asu2021And2022 } from './asu-2021-2022.ts';
import { asu2023 } from './asu-2023.ts';
import { insertBodies } from './bodies.ts';
import { insertDemoQueue } from './case-queue.ts';
import { insertDemoRuleSets } from './consensus.ts';
import { insertDecisionStructure } from './decision-structure.ts';
import { insertDemoEngagements } from './engagements.ts';
import { insertDemoEvaluations } from './evaluation.ts';
import { inFewQueries } from './few-queries.ts';
import { insertFirstExperts } from './first-experts.ts';
import { insertDemoApplicants } from './insert-applicants.ts';
import { caseKey, emptyRegister, insertDemoMeeting, type Register } from './insert-meeting.ts';
import { insertDemoMatters } from './matters.ts';
import { insertDemoMeetingPlan } from './meeting-plan.ts';
import { insertDemoMinutes } from './minutes.ts';
import { insertDemoObligations } from './obligations.ts';
import { letOldMailBeSent } from './old-mail.ts';
import { insertOrganisations } from './organisations.ts';
import { firstNegotiation, ragMeeting } from './other-meetings.ts';
import { insertPeople } from './people.ts';
import { insertOpenBodies } from './portal.ts';
import { insertDemoProcedure } from './procedure.ts';
import { takeInDemoMessages } from './received.ts';
import { insertDemoDiscussions } from './recommendations.ts';
import { insertDemoRecruitment } from './recruitment.ts';
import { demoApplicants } from './recruitment-applicants.ts';
import { insertDemoRegister } from './register.ts';
import { insertSeats, insertTerms } from './seats.ts';
import { insertDemoSummons } from './summons.ts';
import { insertDemoTerms } from './terminology.ts';
import { insertDemoTimetables } from './timetable.ts';
import { insertDemoTreatment } from './treatment.ts';
import { insertDemoQuestions } from './vendor-questions.ts';

/**
 * Fills an empty database with the demo "Helsefellesskapet": its organisations, bodies, seats and
 * meetings up to October 2023, and meetings and duties around today. Does nothing where there are
 * bodies already.
 */
export async function loadDemo(db: Db, now: Date): Promise<void> {
  const today = todayInNorway(now);
  const filled = await inTransaction(db, async (tx) => {
    const any = await tx.selectFrom('organisations.body').select('id').limit(1).executeTakeFirst();
    if (any) return false;
    await inFewQueries(tx, (few) => logTogether(few, () => insertDemo(few, now)));
    return true;
  });
  // Each message is taken in by itself, as the program does it.
  if (filled) await takeInDemoMessages(db, today);
}

/** All of it but what is taken in from others, in the transaction that somebody opened. */
export async function insertDemo(tx: Writer, now: Date): Promise<void> {
  const today = todayInNorway(now);
  await insertOrganisations(tx);
  await insertBodies(tx);
  await insertSeats(tx);
  await insertTerms(tx);
  await insertPeople(tx, now);
  const register = emptyRegister();
  await insertAppointmentCase(tx, register);
  const meetings = [
    ragMeeting,
    ...asu2021And2022,
    ...asu2023,
    firstNegotiation,
    lastExecutiveMeeting(today),
    nextExecutiveMeeting(today),
    nextCommitteeMeeting(today),
  ];
  for (const meeting of meetings) await insertDemoMeeting(tx, register, meeting);
  await insertDemoObligations(tx, register, today);
  await insertDemoProcedure(tx);
  await insertDecisionStructure(tx);
  await insertDemoRuleSets(tx, register, today);
  await insertDemoTerms(tx, now, today);
  await insertDemoTimetables(tx, now, today);
  await insertDemoEvaluations(tx);
  await insertOpenBodies(tx, now);
  await insertDemoQueue(tx, today);
  await insertDemoSummons(tx, register, now, today);
  await insertDemoMeetingPlan(tx, today, now);
  await insertDemoMinutes(tx, now, today);
  await insertDemoTreatment(tx, register);
  await insertDemoMatters(tx, today);
  await insertDemoQuestions(tx, today);
  await insertDemoRecruitment(tx, now);
  await insertDemoEngagements(tx);
  await insertFirstExperts(tx, today);
  await letOldMailBeSent(tx, addDays(today, -7));
  await insertDemoRegister(tx, today);
  await insertDemoAdverts(tx, today);
  const people = demoApplicants(84);
  const applied = { roundId: roundOfHost, people, as: 'member' as const, assessed: 60, now };
  await insertDemoApplicants(tx, applied);
  await insertDemoDiscussions(tx, today);
}

/** The case that appointed the committee. Later papers cite it; its meeting is not in the register. */
async function insertAppointmentCase(tx: Writer, register: Register): Promise<void> {
  const by = { name: 'Sekretær, ASU', now: new Date('2021-03-17T15:00:00Z') };
  const number = { series: '', from: 2, to: 2, year: 2021 };
  const id = await insertCase(
    tx,
    {
      bodyId: 'body_asu',
      meetingId: null,
      number,
      printed: '2/21',
      title: 'Oppnevning av representantene i ASU for 2021–2024',
      knownBy: 'citation',
    },
    by.now,
  );
  const text = 'De som sitter i ASU, er valgt for fire år, 2021–2024.';
  const decisionId = await insertDecision(
    tx,
    {
      caseId: id,
      bodyId: 'body_asu',
      meetingId: null,
      itemId: null,
      decidedOn: null,
      outcome: 'adopted',
      points: [
        {
          no: 1,
          change: 'none',
          text,
          proposed: null,
          proposedNo: null,
          kind: 'appoint',
          obligation: null,
        },
      ],
      note: '',
      basis: 'quoted',
    },
    by,
  );
  register.cases.set(caseKey('body_asu', '2/21'), { id, number, decisionId });
}
