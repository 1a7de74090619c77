/** A fraction of the plot as an SVG length, to a hundredth of a percent: a tenth of a pixel on the widest page. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`
}
