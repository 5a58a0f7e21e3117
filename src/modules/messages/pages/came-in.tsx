import { Details } from '../../../ui/components/details.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { incomingAboutSealed } from '../store/read-incoming.ts';
import { messagesText } from '../text/index.ts';

/**
 * What came back by mail about sealed letters, where those who may read it are at work; null where
 * nothing has. The keys of the letters begin with one of these texts. Whoever shows it has asked
 * that the reader may see whom the letters are about.
 */
export async function cameInAbout({ db, language }: Visit, keysBegin: readonly string[]) {
  const came = (await Promise.all(keysBegin.map((one) => incomingAboutSealed(db, one)))).flat();
  if (came.length === 0) return null;
  came.sort((a, b) => b.cameAt.getTime() - a.cameAt.getTime());
  return (
    <section className="block noprint" aria-labelledby="kom-inn">
      <h2 id="kom-inn">{messagesText[language].inbox.cameIn}</h2>
      {came.map(({ id, cameAt, subject, text }) => (
        <Details key={id} summary={`${formatMoment(cameAt, language)}: ${subject}`}>
          <p className="prose">{text.trim().slice(0, 2000)}</p>
        </Details>
      ))}
    </section>
  );
}
