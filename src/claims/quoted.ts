import type { JudgedClaim, Quote } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import type { Narration } from './narration.ts'
import { narrationOfClaim } from './narrationOfClaim.ts'
import { sharedWeight } from './sharedWeight.ts'

/** A sentence of a record, or one of its figures with what it is of. */
interface Sentence extends Quote {
  readonly told: Narration
}

/** A verdict by record, with what each of its records says of the matter in its own words. */
export function withQuotes(judged: JudgedClaim, evidence: Evidence): JudgedClaim {
  const { claim, arithmetic } = judged
  const records = arithmetic.trials.length > 0 ? [] : judged.evidence.map(id => sentencesOf(id, evidence)).filter(({ length }) => length > 0)
  if (records.length === 0) return judged
  const told = narrationOfClaim(claim, evidence)
  const weightOf = (sentence: Sentence) => sharedWeight(told, sentence.told, judged.verdict === 'contradicted', evidence)
  return { ...judged, arithmetic: { ...arithmetic, quotes: records.flatMap(sentences => quoteFrom(sentences, weightOf) ?? []) } }
}

/** The sentence that tells most of what a claim tells. One that has nothing telling in common with it would only look like a proof. */
function quoteFrom(sentences: readonly Sentence[], weightOf: (sentence: Sentence) => number): Quote | null {
  const weighed = sentences.map(sentence => ({ quote: { kind: sentence.kind, id: sentence.id, text: sentence.text }, weight: weightOf(sentence) }))
  const most = Math.max(...weighed.map(({ weight }) => weight))
  return most < LEAST ? null : weighed.find(({ weight }) => weight === most)!.quote
}

/** The weight of a word that one record in seven has. */
const LEAST = Math.log(8)

/** A text rests on the same records over and over. */
const kept = new WeakMap<Evidence['narrated'], Map<string, readonly Sentence[]>>()

/** All that the records of an id say in the language of the text. */
function sentencesOf(id: string, evidence: Evidence): readonly Sentence[] {
  const { narrated, eventNames, agreementNames } = evidence
  const known = kept.get(narrated) ?? new Map<string, readonly Sentence[]>()
  kept.set(narrated, known)
  const [event, agreement] = [eventNames.record(id), agreementNames.record(id)]
  const said = (kind: Quote['kind'], texts: readonly string[] | undefined, day: string | null) => (texts ?? []).map((text): Sentence => {
    const read = narrated.readOnce(text, day)
    return { kind, id, text, told: narrated.narration(read, 0, read.sentence.tokens.length) }
  })
  const { language } = evidence.told
  const sentences = known.get(id) ?? [...(event ? said('events', event.told[language], event.date) : []), ...(agreement ? said('agreements', agreement.told[language], agreement.signed) : [])]
  known.set(id, sentences)
  return sentences
}
