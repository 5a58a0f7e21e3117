import type { Unit } from './bodies-view.ts';

/** Seats as squares: filled is held, empty is vacant; the hospital's have the second colour. */
export function Units({ units }: { units: readonly Unit[] }) {
  const keyed = units.map((unit, index) => ({ ...unit, key: `${unit.side}-${index}` }));
  return (
    <span className="units" aria-hidden="true">
      {keyed.map(({ key, side, held }, index) => (
        <i
          key={key}
          className={[
            side === 'trust' ? 'b' : side === 'user' || side === 'gp' ? 'c' : 'a',
            held ? '' : 'open',
            index > 0 && keyed[index - 1]?.side !== side ? 'next' : '',
          ]
            .filter(Boolean)
            .join(' ')}
        />
      ))}
    </span>
  );
}
