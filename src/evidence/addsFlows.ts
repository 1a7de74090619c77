import type { Computed } from '#domain/figure.ts'

/** What compares levels, each of which may itself be two flows together; other methods say of themselves what they add. */
const OF_LEVELS: ReadonlySet<Computed['method']> = new Set(['growth', 'index', 'constant-prices'])

/** Whether exports and imports of one hand, stated apart, were added up to the levels that a figure was worked out of. */
export function addsFlows({ method, inputs }: Pick<Computed, 'method' | 'inputs'>): boolean {
  // Exports less imports of one year are a balance, and no two levels.
  const compares = OF_LEVELS.has(method) || (method === 'difference' && new Set(inputs.map(({ period }) => period)).size > 1)
  return compares && hasBothFlows(inputs)
}

/** Whether a figure is of both flows together. */
export const isOfBothFlows = (figure: Pick<Computed, 'method' | 'inputs'>): boolean => addsFlows(figure) || (figure.method === 'sum' && hasBothFlows(figure.inputs))

const hasBothFlows = (inputs: Computed['inputs']) => inputs.some(exported => exported.measure === 'trade.exports' && inputs.some(imported =>
  imported.measure === 'trade.imports' && imported.period === exported.period && imported.area === exported.area && imported.counterpart === exported.counterpart))
