import type { Choices } from '#url/choices.ts'
import { OUTCOMES, type RollCall } from '#selectors/rollCalls.ts'

/** What is asked of the roll calls. In the address the topic is the selected row of the table of topics, the two votes are the measure that counts them. */
export interface RollCallQuestion {
  /** As `slugOf` writes it; null for all. */
  readonly topic: string | null
  readonly outcome: (typeof OUTCOMES)[number] | null
  readonly text: string
}

export const NO_TOPIC = 'no-topic'
export const slugOf = (issue: string | null): string => issue?.toLowerCase().replace(/[^a-z]+/g, '-') ?? NO_TOPIC
export const measureOf = (outcome: RollCallQuestion['outcome']): string | null => outcome && `un.votes.${outcome}`

export function questionOf({ selected, measure, query }: Pick<Choices, 'selected' | 'measure' | 'query'>): RollCallQuestion {
  return { topic: selected, outcome: OUTCOMES.find(outcome => measureOf(outcome) === measure) ?? null, text: query }
}

/** Roll calls of the topic and outcome whose title or number holds the text. `fold` makes texts comparable. */
export function rollCallsFor(calls: readonly RollCall[], { topic, outcome, text }: RollCallQuestion, fold: (text: string) => string): RollCall[] {
  const sought = fold(text)
  return calls.filter(
    call =>
      (topic === null || (topic === NO_TOPIC ? call.issues.length === 0 : call.issues.some(issue => slugOf(issue) === topic))) &&
      (outcome === null || call.outcome === outcome) &&
      (sought === '' || fold(`${call.title} ${call.resolution}`).includes(sought)),
  )
}

/** The document at the United Nations that holds a resolution: parts of one ("69A", "69B/II") stand in one document. Null where it has no number. */
export function documentOf(resolution: string): string | null {
  const [, session, number] = /^(?:A\/RES|R)\/(\d+)\/(\d+)/.exec(resolution) ?? []
  return session && number ? `https://docs.un.org/A/RES/${session}/${number}` : null
}
