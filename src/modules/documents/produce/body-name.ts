/** A body's full name with the short one it goes by: "Administrativt samarbeidsutvalg (ASU)". */
export function fullName({ name, short }: { name: string; short: string }): string {
  return short && short !== name ? `${name} (${short})` : name;
}
