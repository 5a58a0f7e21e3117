import type { IsoDate } from '../../../kernel/calendar.ts';
import { mandatePages } from '../text/pages/index.ts';
import { StructurePicture } from './structure-picture.tsx';
import { type Shown, WhatGoesWhere, WhoDecides } from './structure-table.tsx';

/** A structure as a picture, with who decides what and what goes where on a day as tables. */
export function StructureParts({ day, ...shown }: Shown & { day: IsoDate }) {
  const { structure, names, language } = shown;
  const t = mandatePages[language];
  return (
    <>
      <StructurePicture structure={structure} names={names} language={language} />
      <p className="hint">{t.pictureNote}</p>
      <section className="block" aria-labelledby="who-decides">
        <h2 id="who-decides">{t.table.caption}</h2>
        <WhoDecides {...shown} />
      </section>
      <section className="block" aria-labelledby="what-goes">
        <h2 id="what-goes">{t.goes.caption}</h2>
        <p className="hint">{t.goes.lede}</p>
        <WhatGoesWhere {...shown} day={day} />
      </section>
    </>
  );
}
