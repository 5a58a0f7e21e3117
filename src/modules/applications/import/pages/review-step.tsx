import { addresses } from '../../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../../ui/components/buttons.tsx';
import { Checkbox, type FieldError, FieldsOf, Hidden } from '../../../../ui/components/forms.tsx';
import { perform } from '../../../identity/command.ts';
import type { Visit } from '../../../identity/route.ts';
import { noteReadings } from '../../commands/note-readings.ts';
import { namesOfWishes } from '../../sent-in-words.ts';
import { countUnknown } from '../rules/words-of-file.ts';
import { importText } from '../text/index.ts';
import { CountLine } from './count-line.tsx';
import { Disagreements } from './disagreements.tsx';
import { PeopleTable } from './people-table.tsx';
import type { Review } from './review-of-import.ts';
import { PerhapsSame, RowFaults } from './row-faults.tsx';

type Props = { review: Review; visit: Visit; errors: readonly FieldError[] };

/** The last step before anything is kept: what every row becomes, and the button that does it. */
export async function reviewStep({ review, visit, errors }: Props) {
  const { draft, round, plan } = review;
  const { language } = visit;
  const t = importText[language];
  const names = await namesOfWishes(visit.db, language);
  return (
    <section className="block" aria-labelledby="se">
      <h2 id="se">{t.review.title}</h2>
      <CountLine counts={plan.counts} language={language} />
      <RowFaults review={review} language={language} />
      <PerhapsSame people={plan.perhapsSame} language={language} />
      <PeopleTable review={review} visit={visit} nameOf={names.wish} />
      <FieldsOf id="felt" typed={errors.length > 0 ? visit.form.text : null}>
        <form className="confirm" method="post" action={addresses.importApplicants(round.id)}>
          <Hidden values={{ id: draft.id, versjon: draft.version }} />
          <Disagreements people={plan.people} language={language} />
          <Confirm review={review} visit={visit} />
        </form>
      </FieldsOf>
    </section>
  );
}

function Confirm({ review, visit }: Pick<Props, 'review' | 'visit'>) {
  const { round, plan, read } = review;
  const { review: t, words, back } = importText[visit.language];
  const { newPeople, newApplications, peopleWithMore, nothingNew } = plan.counts;
  const unknown = countUnknown(read.words);
  const toWords = addresses.importApplicants(round.id, { steg: 'ord' });
  const label =
    newPeople > 0
      ? t.confirm(newPeople, newApplications)
      : t.confirmMore(peopleWithMore, newApplications);
  if (unknown > 0) {
    return (
      <div className="acts">
        <DisabledWithReason reason={t.unknownWords(unknown)}>{label}</DisabledWithReason>
        <ButtonLink href={toWords}>{t.toWords}</ButtonLink>
      </div>
    );
  }
  if (newPeople + peopleWithMore === 0) {
    return <p className="result">{nothingNew > 0 ? t.nothingNew(nothingNew) : t.nothing}</p>;
  }
  return (
    <>
      {newPeople > 0 ? (
        <div className="field wide">
          <Checkbox name="fortell" label={t.tell} checked />
          <p className="hint">{t.tellHint}</p>
        </div>
      ) : null}
      <div className="acts">
        <Button name="gjor" value="ta-inn">
          {label}
        </Button>
        <a href={toWords}>{`${back}: ${words.title.toLowerCase()}`}</a>
      </div>
    </>
  );
}

/** Notes that those who have applied already were read, since the review shows what they wrote. */
export async function noteWhoIsShown({ plan }: Review, visit: Visit): Promise<void> {
  const inFile = plan.people.flatMap(({ here }) => here?.id ?? []);
  const named = plan.perhapsSame.flatMap(({ people }) => people.flatMap(({ id }) => id ?? []));
  const applicantIds = [...inFile, ...named];
  if (applicantIds.length === 0) return;
  const input = { applicantIds, place: 'list' as const };
  await perform(visit.db, noteReadings, input, visit.acting());
}
