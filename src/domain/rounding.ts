/** How far apart two figures are beyond what rounding explains, in their common unit; 0 where it explains all. A null precision says nothing and adds no slack. */
export function beyondRounding(a: number, b: number, precisions: readonly (number | null)[]): number {
  const slack = precisions.reduce<number>((sum, precision) => sum + (precision ?? 0), 0)
  return Math.max(0, Math.abs(a - b) - slack)
}
