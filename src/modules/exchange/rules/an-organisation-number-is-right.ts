const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether nine digits are a number of the register of entities: the last is their control digit. */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^[89]\d{8}$/u.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
