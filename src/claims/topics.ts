import { isDated, type Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { likeness } from './likeness.ts'
import { isOfTerms } from './judgeTold.ts'
import { hasNumber } from './passages.ts'

/** How many sentences back a text still speaks of the same. */
export const REACH = 6

/** The sentences that a claim may lean on: the last few, and the first, which says what the text is about. */
export class Spoken {
  #first: string | null = null
  readonly #last: string[] = []

  add(sentence: string): void {
    this.#first ??= sentence
    this.#last.push(sentence)
    if (this.#last.length > REACH) this.#last.shift()
  }

  /** What tells their words from others. */
  words(tellingWords: Evidence['tellingWords']): ReadonlySet<string> {
    return new Set([this.#first ?? '', ...this.#last].flatMap(sentence => [...tellingWords(sentence)]))
  }
}

/** Whether what a claim says of itself is too little to know its record by: a figure of nothing that is counted, or a deed on a day. */
export function leans({ kind, measure, untestable, date, sentence }: Claim): boolean {
  if (untestable === 'opinion' || (untestable === 'forecast' && !isOfTerms(sentence)) || (untestable === null && measure !== null && kind !== 'value' && kind !== 'quantity') || kind === 'post' || kind === 'rank') return false
  return kind === 'statement' ? hasNumber(sentence) : !isDated({ kind }) || date?.length === 10
}

/** The records that a text has spoken of, by the greater part of their names. */
export function topicsOf(words: ReadonlySet<string>, evidence: Evidence): readonly string[] {
  const spoken = ({ titles }: { readonly titles: readonly ReadonlySet<string>[] }) => {
    const { share, words: met } = likeness(words, titles)
    return met >= 2 && share >= 0.6
  }
  return [...evidence.eventNames.like(words), ...evidence.agreementNames.like(words)].flatMap(record => (spoken(record) ? [record.id] : []))
}
