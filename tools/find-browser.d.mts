/** The path of a Chromium on this machine, or nothing. CHROME_PATH comes first. */
export function findBrowser(): string | undefined;
