import { isSide, otherSide } from '#domain/flow.ts'
import { flowOf, type Flow } from './flowOf.ts'
import type { FlowsCompared } from './flowsCompared.ts'
import type { Mark } from './Marked.ts'
import type { Party } from './parties.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What tells whose balance it is, where that stands, and the words of both flows where both are told of. */
export interface Balance {
  readonly measure: string
  readonly at: number
  readonly flows: FlowsCompared['flows']
}

/** Whose balance it is and with whom: both flows are one country's, wherever in the sentence its partner stands. */
export function whoseBalance({ sentence, parties, vocabulary: { sides } }: SentenceParts, { measure, at, flows }: Balance): Flow | null {
  const areasOf = (...roles: Party['role'][]) => [...new Set(parties.flatMap(({ area, role }) => (roles.includes(role) ? [area] : [])))]
  const [owners, ends] = [areasOf('of', 'subject'), areasOf('to', 'from', 'with', 'in')]
  if (flows.length > 0) {
    if (parties.some(({ area }) => !isSide(area, sides))) return null
    const [owner, ...more] = owners
    const end = ends.find(area => area !== owner)
    if (more.length === 0 && end !== undefined) return { area: otherSide(end, sides), counterpart: end, doubts: [] }
  }
  const others = flows.map((one): Mark => ({ role: 'measure', value: one.measure, from: one.at, to: one.at + 1 }))
  const flow = flowOf(sentence, { measure, at, others, parties, sides })
  return flow.area === null || flow.area === flow.counterpart ? null : flow
}
