import type { JudgedClaim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { postsMeant } from './judgePost.ts'

/**
 * The posts that a text names beside what it tells, as far as they are worth a row: borne out or denied by the records, and each once.
 * Of whom the records say nothing a row would only fill the list; where nothing else is said, it stands.
 */
export class PostsTold {
  readonly #told = new Set<string>()

  /** The claims of the next sentence without the posts that need no row. */
  shown(judged: readonly JudgedClaim[], evidence: Evidence): JudgedClaim[] {
    const saysMore = judged.some(({ claim }) => claim.kind !== 'post')
    return judged.filter(one => one.claim.kind !== 'post' || !saysMore || (one.verdict !== 'no-evidence' && this.#isNew(one, evidence)))
  }

  /** A post that another sentence named is told anew only where it is judged otherwise. */
  #isNew({ claim, verdict }: JudgedClaim, evidence: Evidence): boolean {
    const person = evidence.people.find(({ id }) => id === claim.people[0])
    const key = `${claim.people[0]} ${verdict} ${person ? postsMeant(claim, person, evidence).map(post => person.posts.indexOf(post)).join(' ') : ''}`
    const isNew = !this.#told.has(key)
    this.#told.add(key)
    return isNew
  }
}
