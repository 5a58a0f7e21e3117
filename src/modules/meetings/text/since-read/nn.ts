import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: (version) => `Endra sidan du las versjon ${version}`,
  lede: (since, now) =>
    now - since > 1
      ? `Her er summen av alt som er endra frå versjon ${since} til versjon ${now}.`
      : `Dette er endra frå versjon ${since} til versjon ${now}.`,
  nothing: (since) =>
    `Det som vart endra undervegs, er endra attende. Innkallinga seier det same som i versjon ${since}.`,
  read: (version) => `Les innkallinga, versjon ${version}`,
  compare: (version) => `Endra sidan versjon ${version}`,
  marks: { new: 'ny', moved: 'flytta', changed: 'endra', retimed: 'ny tid' },
};
