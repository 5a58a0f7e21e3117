import type { WrittenStandard } from '../../../kernel/language.ts';
import type {
  CompetenceNeed,
  InThreeLanguages,
  RoleProfile,
} from '../../recruitment/vocabulary.ts';

/** What a suggestion is made of. */
export type AdvertFacts = {
  group: string;
  seats: number | null;
  party: InThreeLanguages;
  needs: readonly Pick<CompetenceNeed, 'text' | 'kind'>[];
  roles: readonly Pick<RoleProfile, 'name' | 'workload' | 'mustMeetPhysically'>[];
};

const words = {
  nb: {
    open: (group: string, party: string, seats: number | null) =>
      seats === null
        ? `Konsensusgruppen ${group} søker deltakere fra ${party}.`
        : `Konsensusgruppen ${group} søker deltakere til ${seats} ${seats === 1 ? 'plass' : 'plasser'} fra ${party}.`,
    about:
      'Gruppen blir enig om hvordan den felles journalløsningen skal brukes i tjenesten, slik at den blir lik for alle som skal bruke den.',
    needs: 'Til sammen skal gruppen kunne:',
    represent: 'Vi ønsker søkere som kjenner hverdagen i:',
    role: (name: string, low: number, high: number) =>
      `Som ${name} bruker du ${low === high ? high : `${low}–${high}`} prosent av en stilling.`,
    meet: 'Rollen krever at du møter fysisk.',
    end: 'Du trenger ikke dekke alt alene. Skriv hva du kan, og hvilke grupper du helst vil være med i.',
  },
  nn: {
    open: (group: string, party: string, seats: number | null) =>
      seats === null
        ? `Konsensusgruppa ${group} søkjer deltakarar frå ${party}.`
        : `Konsensusgruppa ${group} søkjer deltakarar til ${seats} ${seats === 1 ? 'plass' : 'plassar'} frå ${party}.`,
    about:
      'Gruppa blir einig om korleis den felles journalløysinga skal brukast i tenesta, slik at ho blir lik for alle som skal bruke ho.',
    needs: 'Til saman skal gruppa kunne:',
    represent: 'Vi ønskjer søkjarar som kjenner kvardagen i:',
    role: (name: string, low: number, high: number) =>
      `Som ${name} bruker du ${low === high ? high : `${low}–${high}`} prosent av ei stilling.`,
    meet: 'Rolla krev at du møter fysisk.',
    end: 'Du treng ikkje dekkje alt åleine. Skriv kva du kan, og kva grupper du helst vil vere med i.',
  },
};

const listed = (lead: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : [lead, ...lines.map((line) => `– ${line}`)].join('\n');

const inside = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/**
 * A text to begin an advert with, of what the group needs and what the role asks. Somebody reads
 * it over and makes it their own before it is anybody's advert.
 * @source F-016
 */
export function suggestedText(facts: AdvertFacts, standard: WrittenStandard): string {
  const t = words[standard];
  const of = (kinds: readonly string[]) =>
    facts.needs.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text[standard]);
  const roles = facts.roles.map(({ name, workload, mustMeetPhysically }) =>
    [t.role(inside(name[standard]), workload.low, workload.high), mustMeetPhysically ? t.meet : '']
      .filter(Boolean)
      .join(' '),
  );
  return [
    `${t.open(facts.group, facts.party[standard], facts.seats)} ${t.about}`,
    listed(t.needs, of(['general', 'specific'])),
    listed(t.represent, of(['representation'])),
    roles.join(' '),
    t.end,
  ]
    .filter(Boolean)
    .join('\n\n');
}
