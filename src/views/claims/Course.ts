import type { ClaimDesk, JudgedSentence } from '#claims/claimDesk.ts'
import type { NamedSpan } from '#claims/namesIn.ts'
import type { Article } from '#claims/ownSources.ts'
import type { JudgedClaim } from '#domain/claim.ts'

/** For so long the thread does not listen: a press of Stop waits no longer. */
export const TURN_MS = 50

/** A text on its way through the desk, a turn at a time; what was read of it is kept. */
export class Course {
  readonly claims: JudgedClaim[] = []
  readonly names: NamedSpan[] = []
  /** How far it has come, in UTF-16 units. */
  upTo = 0
  hasEnded = false
  readonly #sentences: Iterator<JudgedSentence>
  readonly #about: string

  constructor(desk: ClaimDesk, text: string, article: Article) {
    this.#sentences = desk.judged(text, article)
    this.#about = aboutOf(text, article)
  }

  /** Whether it is the course of this very text, with all that is known of it. */
  isOf(text: string, article: Article): boolean {
    return this.#about === aboutOf(text, article)
  }

  /** Reads on for one turn. */
  readOn(): void {
    const start = performance.now()
    while (!this.hasEnded && performance.now() - start < TURN_MS) {
      const { done, value } = this.#sentences.next()
      if (done) {
        this.hasEnded = true
        return
      }
      this.claims.push(...value.claims)
      this.names.push(...value.names)
      this.upTo = value.upTo
    }
  }
}

const aboutOf = (text: string, { date, language, source }: Article) => JSON.stringify([date, language, source, text])
