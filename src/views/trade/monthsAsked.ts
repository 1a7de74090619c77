/** `sel=m11`: January–November of every year. */
export const monthsWord = (months: number): string => `m${months}`

/** How many months from January the address asks for; null for none, or where something else is selected. */
export function monthsAsked(selected: string | null): number | null {
  const months = Number(/^m(\d{1,2})$/.exec(selected ?? '')?.[1])
  return months >= 1 && months <= 11 ? months : null
}
