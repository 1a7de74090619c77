import type { JudgedClaim, Verdict } from './claim.ts'
import type { SourceEntry } from './compiled.ts'
import type { Observation } from '#schema/observation.ts'

/** A press article whose claims are worked through. */
export interface ArticleEntry {
  readonly id: string
  readonly source: SourceEntry
  /** How many of its claims have each verdict; verdicts that none has are absent. */
  readonly counts: Readonly<Partial<Record<Verdict, number>>>
}

/** One thing that an article says, in our own words and the page's language, with the claims read in it. */
export interface ArticleStatement {
  readonly text: string
  readonly claims: readonly JudgedClaim[]
}

/** A worked article with all that its verdicts rest on: `articles/<id>.<lang>.json`. */
export interface ArticleDetail extends ArticleEntry {
  readonly statements: readonly ArticleStatement[]
  readonly rows: readonly Observation[]
  readonly sources: readonly SourceEntry[]
}
