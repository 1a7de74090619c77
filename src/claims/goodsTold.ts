import type { Narrative } from './narrated.ts'
import type { Narration } from './narration.ts'

/** Names of goods that have others among them. */
const GENERAL = /^(?:\d\d|fruit-and-vegetables|non-oil-goods|plant-products|agricultural-products|exotic-fruit)$/

/** Whether a claim is of goods and a record of others: `silent` where it names none, null where either may be the other's. */
export function goodsApart({ goods }: Pick<Narration, 'goods'>, record: Narrative): true | 'silent' | null {
  const own = [...goods.keys()]
  if (own.length === 0) return null
  const held = record.passages().flatMap(({ told }) => told.flatMap(one => [...one.goods.keys()]))
  if (held.length === 0) return 'silent'
  const isSame = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)
  return [...own, ...held].some(id => GENERAL.test(id)) || held.some(id => own.some(one => isSame(one, id))) ? null : true
}
