const STEPS = [1, 2, 5, 10, 20, 50, 100]

/** The least step, a multiple of `multipleOf`, at which labels `room` pixels apart fit into `width`. */
export function yearStep(years: number, width: number, room = 48, multipleOf = 1): number {
  const steps = [multipleOf, 2 * multipleOf, ...STEPS].sort((a, b) => a - b)
  return steps.find(step => step % multipleOf === 0 && (width / Math.max(years, 1)) * step >= room) ?? 100
}

/** The years of `from`…`to` (both ends included) that an axis names: multiples of `step`, or the first year if there is none. */
export function yearTicks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step
  if (first > to) return [from]
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step)
}
