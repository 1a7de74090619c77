import type { Amount } from './amounts.ts'
import type { Flow } from './flowOf.ts'
import { GAVE, TOOK } from './partOfWhole.ts'
import type { Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Within so many tokens the sentence begins with its whole. */
const FIRST = 3

/** "Of 29,350 tonnes of sugar that the country imported, its neighbour provided 28,820": the whole is with all the world, and its part with the one who gave or took it. */
export function wholeThenPart({ sentence: { tokens, of }, parties, amounts }: SentenceParts, amount: Amount): { readonly measure: Mark; readonly goods: Mark; readonly flow: Flow } | null {
  const [whole, part, ...others] = amounts.filter(({ kind, unit }) => kind === amount.kind && unit === amount.unit)
  if (!whole || !part || others.length > 0 || part.value >= whole.value || whole.from > FIRST || !tokens.slice(0, whole.from).some(({ word }) => /^(?:of|iz)$/.test(word))) return null
  const measure = of('measure').find(({ value, from }) => (value === 'trade.imports' || value === 'trade.exports') && from < part.from)
  const goods = of('product').find(({ from }) => from >= whole.to && from < part.from)
  const named = [...new Set(parties.map(({ area }) => area))]
  const deed = measure && tokens.findIndex(({ word }, at) => at > measure.from && at < part.from && (measure.value === 'trade.imports' ? GAVE : TOOK).test(word))
  const holder = deed === undefined || deed < 0 ? undefined : parties.findLast(({ to, role }) => to <= deed && deed - to <= 1 && role === 'subject')
  const owner = named.find(area => area !== holder?.area)
  if (!measure || !goods || !holder || named.length !== 2 || owner === undefined) return null
  return { measure, goods, flow: { area: owner, counterpart: amount === whole ? 'WORLD' : holder.area, doubts: [] } }
}
