import type { Parts } from '#claims/withParts.ts'
import { DOUBTS } from '#domain/claim.ts'
import { isDate, isPeriod } from '#domain/isPeriod.ts'
import { BOUNDS } from '#schema/vocabulary.ts'
import type { SetParts } from './AskedText.ts'

const isId = (value: unknown) => typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value)
const orNone = (isGood: (value: unknown) => boolean) => (value: unknown) => value === null || isGood(value)
const amongst = (list: readonly unknown[]) => (value: unknown) => list.includes(value)
const isTime = (value: unknown) => typeof value === 'string' && isPeriod(value)

/** What a hand can set, and what it can be. */
const GOOD: Readonly<Record<keyof Parts, (value: unknown) => boolean>> = {
  measure: isId, area: isId, counterpart: orNone(isId), product: orNone(isId), period: orNone(isTime), basePeriod: orNone(isTime),
  value: Number.isFinite, unit: isId, precision: value => Number.isFinite(value) && Number(value) >= 0,
  bound: orNone(amongst(BOUNDS)), date: orNone(value => typeof value === 'string' && isDate(value)),
  doubts: value => Array.isArray(value) && value.every(amongst(DOUBTS)), untestable: orNone(amongst(['forecast', 'opinion'])),
}

/** The parts that a link says were set by hand. Anybody can write a link: what no hand could have set is left out. */
export function setPartsIn(said: unknown): SetParts[] {
  if (!Array.isArray(said)) return []
  return said.flatMap((one: unknown) => {
    const { index, start, parts } = (one ?? {}) as { readonly [K in keyof SetParts]?: unknown }
    if (!Number.isInteger(index) || !Number.isInteger(start) || typeof parts !== 'object' || parts === null) return []
    const good = Object.entries(parts).filter(([name, value]) => Object.hasOwn(GOOD, name) && GOOD[name as keyof typeof GOOD](value))
    return good.length === 0 ? [] : [{ index: index as number, start: start as number, parts: Object.fromEntries(good) as Parts }]
  })
}
