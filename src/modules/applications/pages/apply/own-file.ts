import type { Answer, Visit } from '../../../identity/route.ts';
import { listReadings } from '../../store/readings.ts';
import { linkedApplication } from './linked.ts';

/** All that is kept of somebody, as a file that another program can read. @source art. 15 and 20 */
export async function ownFile(visit: Visit): Promise<Answer> {
  const linked = await linkedApplication(visit);
  if (!linked || linked === 'ended') return { kind: 'not-found' };
  const { one, round, choices } = linked;
  const readings = await listReadings(visit.db, one.id, 100_000);
  const wished = (roleId: string, bodyId: string) =>
    choices.wishes.find(({ value }) => value === `${roleId}.${bodyId}`)?.label ?? null;
  const value = {
    round: { id: round.id, name: round.name, deadline: round.deadline },
    application: {
      ...one,
      applications: one.applications.map((wish) => ({
        ...wish,
        inWords: wished(wish.roleId, wish.bodyId),
      })),
      saysToMeet: one.saysToMeet.map((said) => ({
        ...said,
        need: choices.needs.find(({ id }) => id === said.needId)?.text ?? null,
      })),
    },
    eraseAfter: round.eraseAfter,
    readings: readings.map(({ at, role, onBehalfOf, place }) => ({ at, role, onBehalfOf, place })),
  };
  return {
    kind: 'file',
    bytes: `${JSON.stringify(value, null, 2)}\n`,
    mediaType: 'application/json; charset=utf-8',
    fileName: 'soknaden-min.json',
  };
}
