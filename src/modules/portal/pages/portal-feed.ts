import { addresses } from '../../../ui/addresses.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { latestNews } from '../public-record.ts';
import { openBodies } from '../store/reads.ts';
import { portalText } from '../text/index.ts';
import { newsAddress, newsTitle } from './portal-start.tsx';

/**
 * What was published last, as an Atom feed; of one body with `?utvalg=`.
 * @source RFC 4287
 */
export async function portalFeed(visit: Visit): Promise<Answer> {
  const t = portalText[visit.language];
  const asked = visit.query.get('utvalg');
  const bodies = (await openBodies(visit.db)).filter(({ id }) => !asked || id === asked);
  const news = await latestNews(visit.db, bodies);
  const self = visit.origin + addresses.portalFeed(asked ? { utvalg: asked } : {});
  const updated = news[0]?.at ?? new Date(`${visit.today}T00:00:00Z`);
  // Much to load, and few ask for the feed.
  const { create } = await import('xmlbuilder2');
  const feed = create({ version: '1.0', encoding: 'UTF-8' }).ele('feed', {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': visit.language,
  });
  feed.ele('id').txt(self);
  feed.ele('title').txt(`Omforent – ${t.title}`);
  feed.ele('updated').txt(updated.toISOString());
  feed.ele('link', { rel: 'self', href: self });
  feed.ele('link', { rel: 'alternate', href: visit.origin + addresses.portal() });
  feed.ele('author').ele('name').txt('Omforent');
  for (const one of news) {
    const address = visit.origin + newsAddress(one);
    const entry = feed.ele('entry');
    entry.ele('id').txt(`${address}#${one.kind}-${one.version}`);
    entry.ele('title').txt(newsTitle(one, visit));
    entry.ele('updated').txt(one.at.toISOString());
    entry.ele('link', { rel: 'alternate', href: address });
  }
  return {
    kind: 'file',
    bytes: feed.end({ prettyPrint: true }),
    mediaType: 'application/atom+xml; charset=utf-8',
  };
}
