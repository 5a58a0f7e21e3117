import type { Language } from '../../../kernel/language.ts';

/** What a command did, in words for a history: nb, nn, en. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'meetings.plan-meeting': { nb: 'planla møtet', nn: 'planla møtet', en: 'planned the meeting' },
  'meetings.accept-import': {
    nb: 'hentet inn møtet fra et dokument',
    nn: 'henta inn møtet frå eit dokument',
    en: 'brought the meeting in from a document',
  },
  'meetings.change-meeting': {
    nb: 'endret tid eller sted',
    nn: 'endra tid eller stad',
    en: 'changed time or place',
  },
  'meetings.change-minutes': { nb: 'endret tidene', nn: 'endra tidene', en: 'changed the times' },
  'meetings.change-item': {
    nb: 'endret en rad i sakslisten',
    nn: 'endra ei rad i saklista',
    en: 'changed a row of the agenda',
  },
  'meetings.add-item': {
    nb: 'la til en rad i sakslisten',
    nn: 'la til ei rad i saklista',
    en: 'added a row to the agenda',
  },
  'meetings.remove-item': {
    nb: 'tok en rad av sakslisten',
    nn: 'tok ei rad av saklista',
    en: 'took a row off the agenda',
  },
  'meetings.move-item': {
    nb: 'flyttet en rad i sakslisten',
    nn: 'flytta ei rad i saklista',
    en: 'moved a row of the agenda',
  },
  'meetings.publish-meeting': {
    nb: 'publiserte innkallingen',
    nn: 'publiserte innkallinga',
    en: 'published the notice',
  },
  'meetings.save-paper': {
    nb: 'endret saksframlegget',
    nn: 'endra saksframlegget',
    en: 'changed the case paper',
  },
  'meetings.quote-decision': {
    nb: 'siterte et tidligere vedtak',
    nn: 'siterte eit tidlegare vedtak',
    en: 'quoted an earlier decision',
  },
  'meetings.unquote-decision': {
    nb: 'tok bort et sitert vedtak',
    nn: 'tok bort eit sitert vedtak',
    en: 'took a quoted decision away',
  },
  'meetings.mend-quoted-date': {
    nb: 'rettet datoen på et sitert vedtak',
    nn: 'retta datoen på eit sitert vedtak',
    en: 'mended the date of a quoted decision',
  },
  'meetings.attach': { nb: 'la ved', nn: 'la ved', en: 'attached' },
  'meetings.detach': { nb: 'tok bort et vedlegg', nn: 'tok bort eit vedlegg', en: 'detached' },
  'meetings.record-decision': {
    nb: 'førte vedtaket',
    nn: 'førte vedtaket',
    en: 'recorded the decision',
  },
  'meetings.correct-decision': {
    nb: 'rettet vedtaket',
    nn: 'retta vedtaket',
    en: 'corrected the decision',
  },
  'meetings.close-meeting': {
    nb: 'avsluttet møtet',
    nn: 'avslutta møtet',
    en: 'closed the meeting',
  },
};

/** The words for a command; one without words is shown by its name. */
export function commandWords(command: string, language: Language): string {
  return words[command]?.[language] ?? command;
}
