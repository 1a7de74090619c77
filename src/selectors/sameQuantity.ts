import type { Observation } from '#schema/observation.ts'

/** The same flow is one side's export and the other's import. */
export function quantityKey({ measure, area, counterpart, product, period, scope }: Observation): string {
  const flow = /^trade\.(exports|imports)(\.quantity|\.volume|\.energy)?$/.exec(measure)
  const rest = [product, period, scope].join('|')
  if (flow && counterpart) {
    const [from, to] = flow[1] === 'exports' ? [area, counterpart] : [counterpart, area]
    return `flow${flow[2] ?? ''}|${from}>${to}|${rest}`
  }
  if (measure === 'trade.turnover' && counterpart) return `turnover|${[area, counterpart].sort().join('=')}|${rest}`
  return [measure, area, counterpart, rest].join('|')
}

/** Every other statement of the same quantity and period, whoever made it and from whichever side. */
export function sameQuantity(observation: Observation, among: readonly Observation[]): Observation[] {
  const key = quantityKey(observation)
  return among.filter(other => other.id !== observation.id && quantityKey(other) === key)
}
