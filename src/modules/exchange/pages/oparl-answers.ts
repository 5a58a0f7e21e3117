import { addresses } from '../../../ui/addresses.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import {
  type OparlPage,
  type OpenData,
  openList,
  openObject,
  openOrganisations,
} from '../public-oparl.ts';
import { oparlSystem } from '../rules/oparl-follows-from-the-meeting.ts';

const json = (value: unknown): Answer => ({ kind: 'json', value, forAll: true });
const notFound: Answer = {
  kind: 'json',
  value: { error: 'not-found' },
  status: 404,
  forAll: true,
};
const dataOf = ({ db, origin }: Visit): OpenData => ({ db, origin });

/** The server itself: where everything else is found from. */
export async function oparlSystemAnswer(visit: Visit): Promise<Answer> {
  return json(oparlSystem(visit.origin, 'Omforent'));
}

/** The organisations that have something to read. */
export async function oparlBodiesAnswer(visit: Visit): Promise<Answer> {
  const objects = await openOrganisations(dataOf(visit));
  const address = () => visit.origin + addresses.oparlBodies();
  return json(listOf({ objects, page: 1, pages: 1 }, address));
}

/** One object, as everybody may read it. */
export async function oparlObjectAnswer(visit: Visit): Promise<Answer> {
  const { kind = '', id = '' } = visit.params;
  const found = await openObject(dataOf(visit), kind, id);
  return found ? json(found) : notFound;
}

/** A page of a list. */
export async function oparlListAnswer(visit: Visit): Promise<Answer> {
  const { kind = '', id: key = '', list = '' } = visit.params;
  const asked = visit.query.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(asked)) return notFound;
  const found = await openList(dataOf(visit), { kind, key, list, page: Number(asked) });
  if (!found) return notFound;
  const address = (page: number) =>
    visit.origin + addresses.oparlList(kind, key, list, page > 1 ? { page } : {});
  return json(listOf(found, address));
}

/** A list with its way on. @source OParl 1.1, external lists */
function listOf({ objects, page, pages }: OparlPage, address: (page: number) => string) {
  return {
    data: objects,
    pagination: {
      ...(pages === 1 ? { totalElements: objects.length } : {}),
      currentPage: page,
      totalPages: pages,
    },
    links: {
      first: address(1),
      ...(page > 1 ? { prev: address(page - 1) } : {}),
      self: address(page),
      ...(page < pages ? { next: address(page + 1) } : {}),
      last: address(pages),
    },
  };
}
