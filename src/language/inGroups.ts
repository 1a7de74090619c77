/** Digits of a whole number in threes, with what a language sets between them. */
export const inGroups = (whole: string, between: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, between)
