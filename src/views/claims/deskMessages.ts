import { claimDesk, type ClaimDesk } from '#claims/claimDesk.ts'
import type { NamedSpan } from '#claims/namesIn.ts'
import type { Article } from '#claims/ownSources.ts'
import type { Claim, JudgedClaim, Judgement } from '#domain/claim.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'
import { Course, TURN_MS } from './Course.ts'

/** What the page asks of the thread that reads and judges. */
export type Ask =
  | { readonly kind: 'load'; readonly file: ClaimFile; readonly observations: readonly Observation[]; readonly language: Language }
  /** A text that may be given soon: read for nobody yet. */
  | { readonly kind: 'ahead'; readonly text: string; readonly article: Article }
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

const nextTurn = () => new Promise<void>(resolve => { setTimeout(resolve) })

/** The thread's side: answers what it is asked. A new text puts an end to the one before; one that was read ahead is taken up where it is. */
export function deskAnswering(post: (answer: Answer) => void): (ask: Ask) => void {
  let desk: ClaimDesk | null = null
  let course: Course | null = null
  /** Who waits for the course; null while nobody does. */
  let job: number | null = null
  /** The run of turns that reads; null while none does. */
  let going: symbol | null = null
  const tell = ({ claims, names, upTo, hasEnded }: Course) => {
    if (job !== null) post({ kind: 'found', job, claims, names, upTo, stopped: !hasEnded })
    job = null
  }
  const go = () => {
    const own = Symbol()
    going = own
    // Told as a fault of the thread; whatever is asked next begins anew.
    run(own).catch((fault: unknown) => {
      [going, course, job] = [null, null, null]
      setTimeout(() => { throw fault })
    })
  }
  const run = async (own: symbol) => {
    for (let read = course; read !== null; read = course) {
      read.readOn()
      if (read.hasEnded) {
        tell(read)
        break
      }
      if (job !== null) post({ kind: 'progress', job, upTo: read.upTo })
      await nextTurn()
      if (going !== own) return
    }
    going = null
  }
  const read = (text: string, article: Article) => {
    if (!course?.isOf(text, article)) course = new Course(desk!, text, article)
    if (going === null) go()
  }
  const stop = () => {
    going = null
    // What nobody waits for is given up; what somebody stopped goes on from there when it is asked for again.
    if (job === null) course = null
    else tell(course!)
  }
  // Texts are mostly in the language of the page. Until the first is given there is time to make ready for it.
  const prepare = async (language: Language) => {
    await nextTurn()
    let turn = performance.now()
    for (const _ of desk!.prepared(language)) {
      if (performance.now() - turn < TURN_MS) continue
      await nextTurn()
      if (course !== null) return
      turn = performance.now()
    }
  }
  return ask => {
    switch (ask.kind) {
      case 'load':
        desk = claimDesk(ask.file, ask.observations)
        void prepare(ask.language)
        break
      case 'ahead':
        // What somebody waits for goes first.
        if (job === null) read(ask.text, ask.article)
        break
      case 'check':
        job = ask.job
        read(ask.text, ask.article)
        break
      case 'stop':
        stop()
        break
      case 'again':
        if (desk) post({ kind: 'again', job: ask.job, index: ask.index, claim: ask.claim, judgement: desk.again(ask.claim, ask.article) })
    }
  }
}
