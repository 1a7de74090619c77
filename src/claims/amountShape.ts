import type { Marked } from './Marked.ts'

export type AmountKind = 'money' | 'quantity' | 'percent' | 'points' | 'times' | 'bare'

/** What a number counts in. */
interface Shape {
  readonly kind: AmountKind
  /** Unit id; "OTHER" for one that no record has. */
  readonly unit: string
  readonly factor: number
  readonly to: number
}

const UNITS: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  t: { unit: 't', factor: 1 }, kg: { unit: 't', factor: 0.001 }, m3: { unit: 'm3', factor: 1 }, bcm: { unit: 'm3', factor: 1e9 }, mcm: { unit: 'm3', factor: 1e6 }, kWh: { unit: 'kWh', factor: 1 }, MWh: { unit: 'kWh', factor: 1000 },
}

/** What stands after a number: a unit, a percent sign, "times". */
export function shapeAt(sentence: Marked, at: number): Shape | null {
  const unit = sentence.at(at, 'unit')
  if (unit) return { kind: 'quantity', unit: UNITS[unit.value]?.unit ?? 'OTHER', factor: UNITS[unit.value]?.factor ?? 1, to: unit.to }
  const points = sentence.at(at, 'points')
  if (points) return { kind: 'points', unit: 'points', factor: 1, to: points.to }
  const percent = sentence.at(at, 'percent')
  if (percent) return { kind: 'percent', unit: 'percent', factor: 1, to: percent.to }
  const times = sentence.at(at, 'times')
  if (times && times.value === '1') return { kind: 'times', unit: 'times', factor: 1, to: times.to }
  return null
}

/** "From 22 to 30 percent", "с 18,2 до 31,2 тыс. тонн", "22-dən 30 faizə": what both are counted in, of the first, which ends before `to`. */
export function shapeOfRange(sentence: Marked, from: number, to: number): (Omit<Shape, 'to'> & { readonly scale: number }) | null {
  const { tokens, at } = sentence
  const [before, next] = [tokens[from - 1]?.word ?? '', tokens[to]?.word ?? '']
  const joined = (/^(?:to|do)$/.test(next) && /^(?:from|s|so|ot)$/.test(before)) || (next === 'and' && before === 'between')
  const second = joined ? to + 1 : /^d[ae]n$/.test(tokens[to - 1]?.word ?? '') ? to : -1
  if (tokens[second]?.kind !== 'number') return null
  const scale = at(second + 1, 'scale')
  const end = scale?.to ?? second + 1
  const currency = at(end, 'currency')
  const shape = currency ? { kind: 'money' as const, unit: currency.value, factor: 1 } : shapeAt(sentence, end)
  return shape && shape.kind !== 'times' ? { kind: shape.kind, unit: shape.unit, factor: shape.factor, scale: Number(scale?.value ?? 1) } : null
}
