/** As many as an office with one address for all may need on the day of an information meeting. */
export const mostBegunInAnHour = 60;

/** Since when what is begun from one place counts, and from when on it is forgotten. */
export const begunCountedSince = (now: Date) => new Date(now.getTime() - 3_600_000);
