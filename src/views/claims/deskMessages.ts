import { claimDesk, type ClaimDesk } from '#claims/claimDesk.ts'
import type { NamedSpan } from '#claims/namesIn.ts'
import type { Article } from '#claims/ownSources.ts'
import type { Claim, JudgedClaim, Judgement } from '#domain/claim.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'

/** What the page asks of the thread that reads and judges. */
export type Ask =
  | { readonly kind: 'load'; readonly file: ClaimFile; readonly observations: readonly Observation[]; readonly language: Language }
  | { readonly kind: 'check'; readonly job: number; readonly text: string; readonly article: Article }
  | { readonly kind: 'stop' }
  | { readonly kind: 'again'; readonly job: number; readonly index: number; readonly claim: Claim; readonly article: Article }

/** What was found in a text, whole or up to where it was stopped. */
export interface Found {
  readonly claims: readonly JudgedClaim[]
  readonly names: readonly NamedSpan[]
  readonly upTo: number
  readonly stopped: boolean
}

/** Each says of which text it speaks: one may be on its way when the next text is given. */
export type Answer =
  | { readonly kind: 'progress'; readonly job: number; readonly upTo: number }
  | ({ readonly kind: 'found'; readonly job: number } & Found)
  | { readonly kind: 'again'; readonly job: number; readonly index: number; readonly claim: Claim; readonly judgement: Judgement }

/** For so long the thread does not listen: a press of Stop waits no longer. */
const TURN_MS = 50

const nextTurn = () => new Promise<void>(resolve => { setTimeout(resolve) })

/** The thread's side: answers what it is asked. A new text puts an end to the one before. */
export function deskAnswering(post: (answer: Answer) => void): (ask: Ask) => void {
  let desk: ClaimDesk | null = null
  let current = 0
  let stopping = false
  const check = async (job: number, text: string, article: Article) => {
    current = job
    stopping = false
    const claims: JudgedClaim[] = []
    const names: NamedSpan[] = []
    let [upTo, stopped, turn] = [0, false, performance.now()]
    for (const sentence of desk?.judged(text, article) ?? []) {
      claims.push(...sentence.claims)
      names.push(...sentence.names)
      upTo = sentence.upTo
      if (performance.now() - turn < TURN_MS) continue
      post({ kind: 'progress', job, upTo })
      await nextTurn()
      turn = performance.now()
      if (current !== job) return
      stopped = stopping
      if (stopped) break
    }
    post({ kind: 'found', job, claims, names, upTo, stopped })
  }
  // Texts are mostly in the language of the page. Until the first is given there is time to make ready for it.
  const prepare = async (language: Language) => {
    await nextTurn()
    let turn = performance.now()
    for (const _ of desk!.prepared(language)) {
      if (performance.now() - turn < TURN_MS) continue
      await nextTurn()
      if (current !== 0) return
      turn = performance.now()
    }
  }
  return ask => {
    switch (ask.kind) {
      case 'load':
        desk = claimDesk(ask.file, ask.observations)
        void prepare(ask.language)
        break
      case 'check':
        void check(ask.job, ask.text, ask.article)
        break
      case 'stop':
        stopping = true
        break
      case 'again':
        if (desk) post({ kind: 'again', job: ask.job, index: ask.index, claim: ask.claim, judgement: desk.again(ask.claim, ask.article) })
    }
  }
}
