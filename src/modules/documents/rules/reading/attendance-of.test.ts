import { describe, expect, test } from 'vitest';
import { sourceOfText } from '../../../../platform/reading/plain-text.ts';
import { attendanceOf } from './attendance-of.ts';
import { frameOf } from './frame.ts';
import { labelledIn } from './meeting-header.ts';

/** One line per person: name, seat, role where it is not member, whom for, from and to. */
function people(text: string): string[] {
  const source = sourceOfText(text, 'text');
  if (!source.ok) throw new Error(source.refusal.code);
  const frame = frameOf(source.value);
  return attendanceOf(frame, labelledIn(frame, 0, frame.lines.length)).map((one) =>
    [
      one.state === 'present' ? one.name : `(${one.name})`,
      one.represents === null ? '' : `[${one.represents}]`,
      one.role === 'member' ? '' : one.role,
      one.forPerson === null ? '' : `for ${one.forPerson}`,
      one.from === null && one.to === null ? '' : `${one.from ?? ''}-${one.to ?? ''}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('attendance', () => {
  test('pairs of seat and name, the dash on either side', () => {
    expect(people('Til stede: Nord - Ane Dal, Sør -Bo Ek Li, Vest Eva Foss -')).toEqual([
      'Ane Dal [Nord]',
      'Bo Ek Li [Sør]',
      'Eva Foss [Vest]',
    ]);
  });

  test('deputies and partial presence in brackets', () => {
    expect(
      people('Tilstede: Ane Dal (vara for Bo Ek), Eva Foss (fra 13.15), Gro Hol (47-48/14)'),
    ).toEqual(['Ane Dal deputy for Bo Ek', 'Eva Foss 13:15-', 'Gro Hol 47/14-48/14']);
  });

  test('absence', () => {
    expect(people('Meldt forfall: Ane Dal, Bo Ek')).toEqual(['(Ane Dal)', '(Bo Ek)']);
  });

  test('deputies in a sentence', () => {
    expect(people('Følgjande varamedlemmar møtte: Ane Dal for Bo Ek')).toEqual([
      'Ane Dal deputy for Bo Ek',
    ]);
  });

  test('tables with wide columns', () => {
    expect(
      people(`Følgende faste medlemmer møtte:
Navn            Funksjon     Representerer
Ane Dal         Leder        AP
Bo Ek           Medlem       H
Følgende varamedlemmer møtte:
Navn            Møtte for    Representerer
Eva Foss        Gro Hol      SP`),
    ).toEqual(['Ane Dal [AP]', 'Bo Ek [H]', 'Eva Foss [SP] deputy for Gro Hol']);
  });

  test('a list with one person per line, roles left out', () => {
    expect(people('Til stede:\nAne Dal, leder\nBo Ek\nEva Foss nestleder')).toEqual([
      'Ane Dal',
      'Bo Ek',
      'Eva Foss',
    ]);
  });

  test('two people on a line each, and whom people come from behind a comma', () => {
    expect(people('Forfall:\nAne Dal\nBo Ek')).toEqual(['(Ane Dal)', '(Bo Ek)']);
    expect(people('Til stede:\nAne Dal, Fjordbygd kommune\nBo Ek\nEva Foss, leder')).toEqual([
      'Ane Dal [Fjordbygd kommune]',
      'Bo Ek',
      'Eva Foss',
    ]);
  });

  test('phones and addresses are not taken in', () => {
    expect(people('Til stede: Ane Dal tlf. 91 23 45 67, Bo Ek bo@eksempel.no')).toEqual([
      'Ane Dal',
      'Bo Ek',
    ]);
  });
});
