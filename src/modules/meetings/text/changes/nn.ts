import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay, writtenTime } from '../../../../kernel/written-day.ts';
import type { NoticeChange } from '../../rules/what-changed-between-versions.ts';
import type { Slot } from '../../vocabulary.ts';
import { sections } from '../rules/nn.ts';

const day = (date: string) => writtenDay(date, 'nn');
const time = (clock: string) => writtenTime(clock, 'nn');
const slot = ({ start, end }: Slot) =>
  start === null || end === null ? 'utan tid' : `${time(start)}–${time(end)}`;
const item = ({ number, title }: { number: string | null; title: string }) =>
  number === null ? `«${title}»` : `Sak ${number} ${title}`;
const minutes = (count: number | null) => (count === null ? 'inga tid' : `${count} min`);
const list = (names: readonly string[]) => names.join(', ') || 'ingen';

export const changes: Sentences<NoticeChange> = {
  'date-changed': ({ from, to }) => `Møtet er flytta frå ${day(from)} til ${day(to)}.`,
  'start-changed': ({ from, to }) => `Møtet byrjar ${time(to)}, ikkje ${time(from)}.`,
  'end-changed': ({ to }) =>
    to === null ? 'Møtet har ingen fast slutt.' : `Møtet sluttar ${time(to)}.`,
  'place-changed': ({ from, to }) => `Møtestaden er ${to || 'ikkje sett'}, ikkje ${from || 'tom'}.`,
  'item-added': (one) => `${item(one)} er ny på saklista.`,
  'item-removed': (one) => `${item(one)} er teken av saklista.`,
  'item-moved': (one) => `${item(one)} er flytta frå plass ${one.from} til plass ${one.to}.`,
  'item-retitled': (one) => `${item(one)} heitte tidlegare «${one.from}».`,
  'item-renumbered': (one) => `${item(one)} hadde tidlegare ${one.from ?? 'ikkje noko nummer'}.`,
  'item-under-another': (one) =>
    one.to === null
      ? `${item(one)} ligg ikkje lenger under ${one.from}.`
      : `${item(one)} ligg no under ${one.to}.`,
  'item-kind-changed': (one) => `${item(one)} har vorte ein annan type rad.`,
  'minutes-changed': (one) => `${item(one)} har ${minutes(one.to)}, før ${minutes(one.from)}.`,
  'slot-changed': (one) => `${item(one)} er ${slot(one.to)}, før ${slot(one.from)}.`,
  'sub-points-changed': (one) => `${item(one)} har nye underpunkt.`,
  'responsible-changed': (one) => `${item(one)}: ansvarleg er ${list(one.to)}.`,
  'paper-added': (one) => `${item(one)} har fått saksframlegg.`,
  'paper-removed': (one) => `${item(one)} har ikkje lenger saksframlegg.`,
  'paper-retitled': (one) => `${item(one)}: saksframlegget heiter «${one.to}».`,
  'owners-changed': (one) => `${item(one)}: saksansvarleg er ${list(one.to)}.`,
  'handlers-changed': (one) => `${item(one)}: sakshandsamar er ${list(one.to)}.`,
  'proposal-added': (one) => `${item(one)}: punkt ${one.no} er nytt i framlegget til vedtak.`,
  'proposal-removed': (one) => `${item(one)}: punkt ${one.no} er teke ut av framlegget til vedtak.`,
  'proposal-changed': (one) => `${item(one)}: punkt ${one.no} i framlegget til vedtak er endra.`,
  'section-added': (one) => `${item(one)}: «${one.heading || sections[one.section]}» er ny.`,
  'section-removed': (one) =>
    `${item(one)}: «${one.heading || sections[one.section]}» er teken ut.`,
  'section-changed': (one) => `${item(one)}: «${one.heading || sections[one.section]}» er endra.`,
  'attachment-added': (one) => `${item(one)}: vedlegget «${one.name}» er nytt.`,
  'attachment-removed': (one) => `${item(one)}: vedlegget «${one.name}» er teke bort.`,
  'attachment-state-changed': (one) =>
    one.to === 'included'
      ? `${item(one)}: vedlegget «${one.name}» følgjer no med.`
      : `${item(one)}: vedlegget «${one.name}» følgjer ikkje lenger med.`,
};
