import { useCallback, useEffect, useReducer, useRef } from 'react'
import { languageOf } from '#claims/languageOf.ts'
import type { Article } from '#claims/ownSources.ts'
import { withParts, type Parts } from '#claims/withParts.ts'
import type { Claim } from '#domain/claim.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { AskedText } from '#views/AskedText.ts'
import type { Answer, Ask, Found } from './deskMessages.ts'
import { openWorker } from './openWorker.ts'

/** A text that was given to the desk. */
export interface Given {
  /** Counts the texts. */
  readonly job: number
  readonly asked: AskedText
  readonly article: Article
  /** It was here before and is there again: the reader stands elsewhere on the page and is left there. */
  readonly again: boolean
}

export interface DeskState {
  /** `waiting`: a text was given before the evidence had come. `failed`: the thread could not be started. */
  readonly phase: 'idle' | 'waiting' | 'running' | 'done' | 'failed'
  readonly given: Given | null
  readonly upTo: number
  readonly found: Found | null
  /** The claims as they were read, by place; absent where nothing was set by hand. */
  readonly asRead: ReadonlyMap<number, Claim>
}

const IDLE: DeskState = { phase: 'idle', given: null, upTo: 0, found: null, asRead: new Map() }

type Step = { readonly kind: 'given'; readonly given: Given; readonly ready: boolean } | { readonly kind: 'started' | 'failed' | 'cleared' } | Answer

function nextState(state: DeskState, step: Step): DeskState {
  if ('job' in step && step.job !== state.given?.job) return state
  switch (step.kind) {
    case 'given':
      return { ...IDLE, phase: step.ready ? 'running' : 'waiting', given: step.given }
    case 'started':
      return state.phase === 'waiting' ? { ...state, phase: 'running' } : state
    case 'failed':
      return { ...state, phase: 'failed' }
    case 'cleared':
      return IDLE
    case 'progress':
      return state.phase === 'running' ? { ...state, upTo: step.upTo } : state
    case 'found':
      return state.phase === 'running' ? { ...state, phase: 'done', upTo: step.upTo, found: step } : state
    case 'again': {
      const before = state.found?.claims[step.index]
      if (!state.found || !before) return state
      const claims = state.found.claims.map((one, index) => (index === step.index ? { claim: step.claim, ...step.judgement } : one))
      return { ...state, found: { ...state.found, claims }, asRead: new Map([[step.index, before.claim], ...state.asRead]) }
    }
  }
}

const articleOf = ({ text, date, language, source }: AskedText): Article => ({ date, language: language ?? languageOf(text), ...(source !== null && { source }) })

/** Reader and judge in a thread of their own: they are handed the evidence once, then texts. */
export function useDesk(evidence: { readonly file: ClaimFile; readonly observations: readonly Observation[] } | null, language: Language) {
  const [state, take] = useReducer(nextState, IDLE)
  const worker = useRef<Worker | null>(null)
  const waiting = useRef<Given | null>(null)
  const likely = useRef<AskedText | null>(null)
  const current = useRef<Given | null>(null)
  const jobs = useRef(0)
  const ask = useCallback((message: Ask) => { worker.current?.postMessage(message) }, [])
  const askToCheck = useCallback(({ job, asked: { text }, article }: Given) => ask({ kind: 'check', job, text, article }), [ask])
  const askAhead = useCallback((asked: AskedText) => ask({ kind: 'ahead', text: asked.text, article: articleOf(asked) }), [ask])
  // What a hand had set of the text's claims is set once they are read again. A claim that is another by now is left as it was read.
  const setAgain = useCallback((answer: Answer) => {
    if (answer.kind !== 'found' || answer.job !== current.current?.job) return
    const { job, asked, article } = current.current
    for (const { index, start, parts } of asked.set) {
      const claim = answer.claims[index]?.claim
      if (claim?.span[0] === start) ask({ kind: 'again', job, index, claim: withParts(claim, parts), article })
    }
  }, [ask])

  useEffect(() => {
    if (evidence === null) return
    let left = false
    const begin = (opened: Worker) => {
      if (left) return opened.terminate()
      opened.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        take(data)
        setAgain(data)
      })
      opened.addEventListener('error', () => { take({ kind: 'failed' }) })
      worker.current = opened
      ask({ kind: 'load', file: evidence.file, observations: evidence.observations, language })
      if (waiting.current) {
        askToCheck(waiting.current)
        take({ kind: 'started' })
      } else if (likely.current) {
        askAhead(likely.current)
      }
    }
    openWorker().then(begin, () => { take({ kind: 'failed' }) })
    return () => {
      left = true
      worker.current?.terminate()
      worker.current = null
    }
  }, [evidence, language, ask, askToCheck, askAhead, setAgain])

  const check = useCallback((asked: AskedText, again = false) => {
    const given = { job: ++jobs.current, asked, article: articleOf(asked), again }
    const ready = worker.current !== null
    likely.current = null
    current.current = given
    waiting.current = ready ? null : given
    askToCheck(given)
    take({ kind: 'given', given, ready })
  }, [askToCheck])
  /** Has a text read that is likely to be given next. */
  const ahead = useCallback((asked: AskedText) => {
    likely.current = asked
    askAhead(asked)
  }, [askAhead])
  const stop = useCallback(() => {
    ask({ kind: 'stop' })
    // What was to be read once the evidence had come is not read.
    if (waiting.current === null) return
    waiting.current = null
    current.current = null
    take({ kind: 'cleared' })
  }, [ask])
  const clear = useCallback(() => {
    ask({ kind: 'stop' })
    likely.current = null
    waiting.current = null
    current.current = null
    take({ kind: 'cleared' })
  }, [ask])
  const { given } = state
  const setParts = useCallback((index: number, claim: Claim, parts: Parts) => {
    if (given) ask({ kind: 'again', job: given.job, index, claim: withParts(claim, parts), article: given.article })
  }, [given, ask])
  return { state, check, ahead, stop, clear, setParts }
}
