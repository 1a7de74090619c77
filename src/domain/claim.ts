import type { Bound } from '#schema/vocabulary.ts'
import type { Interval } from './interval.ts'

export type ClaimKind = 'value' | 'quantity' | 'count' | 'share' | 'growth' | 'rank' | 'event' | 'signing' | 'entry-into-force' | 'in-force' | 'not-in-force' | 'end-of-force' | 'post' | 'statement'

/** What the reader could not be sure of. Some doubts are tried both ways; the others leave a claim without a verdict for or against. */
export const DOUBTS = [
  'direction', 'measure', 'period', 'counterpart', 'assumed-pair', 'assumed-period', 'carried',
  'unknown-product', 'scope', 'negated', 'hedged', 'difference', 'unit', 'vague', 'parties',
] as const
export type Doubt = (typeof DOUBTS)[number]

/** One testable statement of a text, in the terms of an observation. Each part can be set by hand and judged anew. */
export interface Claim {
  readonly sentence: string
  /** The part of the sentence that makes it. */
  readonly words: string
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  readonly span: readonly [start: number, end: number]
  readonly kind: ClaimKind
  readonly measure: string | null
  readonly area: string | null
  readonly counterpart: string | null
  /** Whose statistics the text names. */
  readonly reporter: string | null
  readonly product: string | null
  readonly period: string | null
  /** Of a change: the period that it is measured from, where that is not the one a year before. */
  readonly basePeriod: string | null
  /** In `unit`, in full; growth is signed. Null for a change without a figure. */
  readonly value: number | null
  readonly unit: string | null
  /** Half the last printed digit. */
  readonly precision: number
  readonly bound: Bound | null
  /** A change without a figure: up or down. */
  readonly direction: 'up' | 'down' | null
  /** A town or region that narrows what is counted, by its English name. */
  readonly place: string | null
  /** Of an event, a signing or a post. */
  readonly date: string | null
  /** Of a post: whether its time is that of its beginning, or of one that goes on, or of its end. Null where it was held then. */
  readonly edge: 'from' | 'since' | 'to' | null
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  /** Of a signing or an entry into force: the text's own words for the document. */
  readonly subject: string | null
  /** Records that the text has just spoken of, by id: a claim that says too little of itself leans on them. */
  readonly topics: readonly string[]
  /** Records that bore out what the text told before, by id. */
  readonly borne: readonly string[]
  readonly doubts: readonly Doubt[]
  /** A forecast, a wish or an opinion. */
  readonly untestable: 'forecast' | 'opinion' | null
}

/** What is said of a document's force: that it began, is there, is not there yet or is no more. */
export const isOfForce = ({ kind }: Pick<Claim, 'kind'>) => kind === 'entry-into-force' || kind === 'in-force' || kind === 'not-in-force' || kind === 'end-of-force'

/** Held against records of events, documents and people, not against figures. */
export const isDated = ({ kind }: Pick<Claim, 'kind'>) => kind === 'event' || kind === 'signing' || isOfForce({ kind }) || kind === 'post'

export const VERDICTS = ['supported', 'one-side', 'close', 'definition', 'contradicted', 'no-evidence', 'not-testable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How one statement stands to a claim. `within`: the claim is near and inside the statement's own rounding; `apart`: the claim's words leave room for it, and it is more than a twentieth away; `open`: it can neither bear it out nor deny it. */
export type Fit = 'fits' | 'within' | 'close' | 'apart' | 'off' | 'open'

/** One reading of a claim held against one statement or sum: a line of the arithmetic. */
export interface Trial {
  /** What was looked up: a claim of uncertain direction or measure has several readings. */
  readonly measure: string
  readonly area: string
  readonly counterpart: string | null
  readonly period: string
  /** Whose count it is: an area, or null where nobody is named. */
  readonly reporter: string | null
  readonly compiler: string | null
  readonly value: number
  readonly unit: string
  readonly bound: Bound | null
  readonly covers: Interval
  /** Stated as printed, or how it was worked out of the statements. */
  readonly method: 'stated' | 'sum' | 'difference' | 'change' | 'growth' | 'rank' | 'majority' | 'remainder' | 'taken'
  readonly evidence: readonly string[]
  readonly fit: Fit
  readonly scope: string | null
}

/** What a record says itself: one of its sentences or figures as it stands there. An event and its document may have one id. */
export interface Quote {
  readonly kind: 'events' | 'agreements'
  readonly id: string
  readonly text: string
}

/** Why a verdict is what it is, in parts that any language can word. */
export interface Arithmetic {
  /** What the claim's figure stands for: 2.6 bn covers 2.55–2.65. */
  readonly covers: Interval | null
  readonly trials: readonly Trial[]
  /** Near the claim, and no evidence for it: other periods, or the article's own source. */
  readonly beside: readonly Trial[]
  /** Records that tell of the same things, by id, to be read beside a claim that nothing here decides: no evidence. */
  readonly near: readonly string[]
  /** Of each record that the verdict rests on, what tells most of what the claim tells, in the language of the text; none where it has no such sentence. */
  readonly quotes: readonly Quote[]
  readonly reason: Reason
}

export const REASONS = [
  'fits', 'sides-differ', 'near', 'definitions-differ', 'part-year', 'nothing-fits', 'nothing-stated', 'own-source', 'unsure', 'forecast', 'opinion',
  'record-agrees', 'record-differs', 'not-then', 'too-coarse',
] as const
export type Reason = (typeof REASONS)[number]

export interface Judgement {
  readonly verdict: Verdict
  readonly evidence: readonly string[]
  readonly arithmetic: Arithmetic
}

/** A claim with what was found of it. */
export interface JudgedClaim extends Judgement {
  readonly claim: Claim
}
