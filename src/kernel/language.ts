/** The languages a person may read the interface in. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** The two written standards that Norwegian documents are written in. */
export const writtenStandards = ['nb', 'nn'] as const;
export type WrittenStandard = (typeof writtenStandards)[number];

/**
 * The shape that every language must fill, derived from the bokmål texts: the same keys, and the
 * same parameters where a text takes values. A missing text does not compile.
 */
export type TextShape<Bokmaal> = {
  readonly [Key in keyof Bokmaal]: Bokmaal[Key] extends string
    ? string
    : Bokmaal[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : TextShape<Bokmaal[Key]>;
};

/** All three languages of one set of texts, keyed by language. */
export type Texts<Bokmaal> = Readonly<Record<Language, TextShape<Bokmaal>>>;

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
