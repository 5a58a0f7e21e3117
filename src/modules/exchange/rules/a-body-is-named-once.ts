import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { NamedBody } from '../vocabulary.ts';

/** A body as its names are known here. */
export type KnownBody = {
  id: BodyId;
  name: string;
  short_name: string | null;
  aliases: readonly string[];
  status: string;
};

/**
 * Answers which body a message names, by its id here or by one of its names. Refused where nobody
 * here is called that, and where more than one may be meant: two bodies with that name, or an id of
 * one with the name of another. A case in the wrong body's queue is worse than one sent back.
 */
export function bodyMeant<Body extends KnownBody>(
  named: NamedBody,
  bodies: readonly Body[],
): Verdict<Body, { code: 'body-unknown' | 'body-ambiguous' }> {
  const living = bodies.filter(({ status }) => status !== 'ended');
  const byId = living.filter((body) => same(body.id, named.id));
  const byName = living.filter((body) => answersTo(body, named.name));
  const byIdAsName = living.filter((body) => answersTo(body, named.id));
  const meant = new Set([...byId, ...(byId.length > 0 ? [] : byIdAsName), ...byName]);
  // A body that has its own id and shares its name with others is meant by its id.
  const [own] = byId;
  if (own && answersTo(own, named.name)) return allowed(own);
  const [only] = meant;
  if (!only) return refused({ code: 'body-unknown' });
  return meant.size === 1 ? allowed(only) : refused({ code: 'body-ambiguous' });
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const same = (one: string, other: string) => plain(one) === plain(other);

const answersTo = (body: KnownBody, name: string) =>
  plain(name) !== '' &&
  [body.name, body.short_name ?? '', ...body.aliases].some((own) => same(own, name));
