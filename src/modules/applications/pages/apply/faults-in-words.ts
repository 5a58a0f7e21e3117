import type { Language } from '../../../../kernel/language.ts';
import type { FieldError } from '../../../../ui/components/forms.tsx';
import { formatDate } from '../../../../ui/format.ts';
import type { WritingRefusal } from '../../commands/write-application.ts';
import type { WrittenDetail } from '../../rules/details-are-well-formed.ts';
import { applyText } from '../../text/index.ts';
import type { Part } from './read-typed.ts';

const fieldOf: Readonly<Record<WrittenDetail | 'systems', { field: string; part: Part }>> = {
  name: { field: 'navn', part: 'onsker' },
  email: { field: 'epost', part: 'onsker' },
  phone: { field: 'telefon', part: 'onsker' },
  employer: { field: 'arbeidsgiver-annen', part: 'arbeid' },
  unit: { field: 'enhet', part: 'arbeid' },
  unitLeader: { field: 'enhetsleder', part: 'arbeid' },
  unitLeaderEmail: { field: 'enhetsleder-epost', part: 'arbeid' },
  profession: { field: 'yrke', part: 'arbeid' },
  position: { field: 'stilling', part: 'arbeid' },
  region: { field: 'region', part: 'arbeid' },
  experience: { field: 'erfaring', part: 'kompetanse' },
  motivation: { field: 'motivasjon', part: 'kompetanse' },
  systems: { field: 'systemer', part: 'kompetanse' },
};

export type PlacedFault = FieldError & { part: Part };

/** What is wrong, in words, with the field and the part of the form where it is mended. */
export function faultInWords(fault: WritingRefusal, language: Language): PlacedFault {
  const { refusals: r, fields } = applyText[language];
  const wish = (at: number, message: string): PlacedFault => ({
    part: 'onsker',
    field: `onske-${at}`,
    message,
  });
  switch (fault.code) {
    case 'no-wish':
      return wish(1, r.noWish);
    case 'too-many-wishes':
      return wish(1, r.tooManyWishes(fault.most));
    case 'group-not-in-round':
      return wish(fault.at, r.groupNotInRound(fault.at));
    case 'role-not-in-round':
      return wish(fault.at, r.roleNotInRound(fault.at));
    case 'same-wish-twice':
      return wish(fault.at, r.sameWish(fault.at));
    case 'detail-is-missing':
      return { ...fieldOf[fault.field], message: r[fault.field] };
    case 'email-is-unreadable':
      return { ...fieldOf[fault.field], message: r.unreadable(fault.typed) };
    case 'detail-too-long':
      return {
        ...fieldOf[fault.field],
        message: r.tooLong(fields[fault.field], fault.most, fault.has),
      };
    case 'too-many-systems':
      return { ...fieldOf.systems, message: r.systems(fault.most) };
    case 'how-too-long':
      return {
        part: 'kompetanse',
        field: `hvordan-${fault.needId}`,
        message: r.tooLong(fields.howShort, fault.most, fault.has),
      };
    case 'too-many-needs':
      return { part: 'kompetanse', field: '', message: r.needs };
    case 'round-takes-none-now':
      return {
        part: 'send',
        field: '',
        message: r.closed(fault.deadline ? formatDate(fault.deadline) : '–'),
      };
  }
}
