import type { Marked } from './Marked.ts'

/** A record that a text names: a person, a body, a place or a country. */
export interface NamedSpan {
  readonly role: 'person' | 'organisation' | 'place' | 'area'
  readonly id: string
  readonly span: readonly [start: number, end: number]
}

const NAMED = ['person', 'organisation', 'place', 'area'] as const

/** Whom a sentence names, in order. A name that two records share is nobody's. */
export function namesIn({ of, tokens, start }: Marked): NamedSpan[] {
  const found = NAMED.flatMap(role => of(role).map(({ value, from, to }) => ({ role, id: value, from, to })))
  const alone = found.filter(one => !found.some(other => other !== one && other.from === one.from && (other.id !== one.id || other.role !== one.role)))
  const once = alone.filter((one, place) => alone.findIndex(({ from }) => from === one.from) === place)
  return once.sort((a, b) => a.from - b.from).map(({ role, id, from, to }) => ({ role, id, span: [start + tokens[from]!.start, start + tokens[to - 1]!.end] }))
}
