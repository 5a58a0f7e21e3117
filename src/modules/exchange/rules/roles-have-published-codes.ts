import type { ExchangeParticipant } from '../vocabulary.ts';

/** The code list moetedeltakerfunksjon of KS Fiks; null for those it has no code for. */
export function functionCodeOf(
  role: ExchangeParticipant['role'],
): { code: string; name: string } | null {
  switch (role) {
    case 'chair':
      return { code: 'LEDER', name: 'Leder' };
    case 'deputy_chair':
      return { code: 'NESTL', name: 'Nestleder' };
    case 'member':
      return { code: 'MEDL', name: 'Medlem' };
    case 'deputy':
      return { code: 'VARA', name: 'Varamedlem' };
    case 'secretary':
      return { code: 'SEKR', name: 'Sekretær' };
    case 'observer':
    case 'guest':
      return null;
  }
}

/** Whether the role gives a vote. */
export function mayVote(role: ExchangeParticipant['role']): boolean {
  return ['chair', 'deputy_chair', 'member', 'deputy'].includes(role);
}
