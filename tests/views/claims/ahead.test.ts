import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { claimDesk } from '#claims/claimDesk.ts'
import { compileClaims } from '#claims/compileClaims.ts'
import { readDyad } from '#facts/readDyad.ts'
import { deskAnswering, type Answer } from '#views/claims/deskMessages.ts'
import { FALSE, TRUE } from './checker.ts'

const held = await readDyad('tests/fixtures/data', 'xa-xb')
const file = compileClaims(held)
const { observations } = held
const article = { date: '2021-10-01', language: 'en' } as const
/** Longer than what is read in one turn. */
const LONG = Array.from({ length: 400 }, (_, year) => `${TRUE} ${FALSE} In ${1600 + year} they met.`).join(' ')
const whole = [...claimDesk(file, observations).judged(LONG, article)].flatMap(({ claims }) => claims.map(({ verdict }) => verdict))

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout'] }) })
afterEach(() => { vi.useRealTimers() })

function opened() {
  const answers: Answer[] = []
  const ask = deskAnswering(answer => answers.push(answer))
  ask({ kind: 'load', file, observations, language: 'en' })
  const found = () => answers.flatMap(answer => (answer.kind === 'found' ? [answer] : []))
  return { answers, ask, found, verdicts: () => found().at(-1)?.claims.map(({ verdict }) => verdict) }
}

describe('a text read before it is given', () => {
  it('is answered at once, and nobody hears of it before', async () => {
    const { answers, ask, verdicts } = opened()
    ask({ kind: 'ahead', text: LONG, article })
    await vi.runAllTimersAsync()
    expect(answers).toEqual([])
    ask({ kind: 'check', job: 1, text: LONG, article })
    expect(answers.map(({ kind }) => kind)).toEqual(['found'])
    expect(verdicts()).toEqual(whole)
  })

  it('is taken up where it is', async () => {
    const { answers, ask, found, verdicts } = opened()
    ask({ kind: 'ahead', text: LONG, article })
    ask({ kind: 'check', job: 1, text: LONG, article })
    await vi.runAllTimersAsync()
    expect(found()).toHaveLength(1)
    expect(verdicts()).toEqual(whole)
    const far = answers.flatMap(answer => (answer.kind === 'progress' ? [answer.upTo] : []))
    expect(far).toEqual([...new Set(far)])
  })

  it('gives way to another text, and to the same of another day', async () => {
    const { ask, found } = opened()
    ask({ kind: 'ahead', text: LONG, article })
    ask({ kind: 'check', job: 1, text: TRUE, article })
    await vi.runAllTimersAsync()
    ask({ kind: 'ahead', text: TRUE, article })
    ask({ kind: 'check', job: 2, text: 'Trade between Velmara and Torrenia was $1.15 billion last year.', article: { ...article, date: '2017-02-01' } })
    await vi.runAllTimersAsync()
    ask({ kind: 'check', job: 3, text: 'Trade between Velmara and Torrenia was $1.15 billion last year.', article: { ...article, date: '2018-02-01' } })
    await vi.runAllTimersAsync()
    expect(found().map(({ job, claims }) => [job, claims.map(({ verdict }) => verdict)])).toEqual([[1, ['supported']], [2, ['supported']], [3, ['contradicted']]])
  })

  it('waits until what was given is read', async () => {
    const { ask, verdicts } = opened()
    ask({ kind: 'check', job: 1, text: LONG, article })
    ask({ kind: 'ahead', text: TRUE, article })
    await vi.runAllTimersAsync()
    expect(verdicts()).toEqual(whole)
  })

  it('can be stopped once it is given, and goes on from there when it is given again', async () => {
    const { ask, found, verdicts } = opened()
    ask({ kind: 'ahead', text: LONG, article })
    ask({ kind: 'check', job: 1, text: LONG, article })
    ask({ kind: 'stop' })
    expect(found().map(({ stopped }) => stopped)).toEqual([true])
    await vi.runAllTimersAsync()
    expect(found()).toHaveLength(1)
    ask({ kind: 'check', job: 2, text: LONG, article })
    await vi.runAllTimersAsync()
    expect(found().map(({ stopped }) => stopped)).toEqual([true, false])
    expect(verdicts()).toEqual(whole)
  })

  it('is given up when the field is cleared', async () => {
    const { answers, ask } = opened()
    ask({ kind: 'ahead', text: LONG, article })
    ask({ kind: 'stop' })
    await vi.runAllTimersAsync()
    ask({ kind: 'check', job: 1, text: LONG, article })
    expect(answers.map(({ kind }) => kind)).toEqual(['progress'])
  })
})

it('reads the next text after one that it could not read', async () => {
  const { ask, verdicts } = opened()
  ask({ kind: 'check', job: 1, text: TRUE, article: { date: null, language: 'none' as never } })
  await expect(vi.runAllTimersAsync()).rejects.toThrow(/undefined/)
  ask({ kind: 'check', job: 2, text: TRUE, article })
  await vi.runAllTimersAsync()
  expect(verdicts()).toEqual(['supported'])
})
