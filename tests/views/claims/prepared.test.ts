import { describe, expect, it } from 'vitest'
import { claimDesk } from '#claims/claimDesk.ts'
import { compileClaims } from '#claims/compileClaims.ts'
import { readDyad } from '#facts/readDyad.ts'
import { deskAnswering, type Answer } from '#views/claims/deskMessages.ts'

const held = await readDyad('tests/fixtures/data', 'xa-xb')
const file = compileClaims(held)
const { observations } = held
const TEXT = 'The presidents opened the Hale bridge on 14 September 2021. Trade between Velmara and Torrenia was $1.15 billion in 2016.'
const article = { date: '2021-10-01', language: 'en' } as const
const verdicts = [...claimDesk(file, observations).judged(TEXT, article)].flatMap(({ claims }) => claims.map(({ verdict }) => verdict))

describe('a desk made ready before the first text', () => {
  it('judges as one that is not', () => {
    const desk = claimDesk(file, observations)
    expect([...desk.prepared('en')].length).toBeGreaterThan(file.events.length)
    expect([...desk.judged(TEXT, article)].flatMap(({ claims }) => claims.map(({ verdict }) => verdict))).toEqual(verdicts)
    expect(verdicts).toContain('supported')
  })

  it.each([0, 30])('answers a text that is given %i ms after the evidence', async wait => {
    const answers: Answer[] = []
    const ask = deskAnswering(answer => answers.push(answer))
    ask({ kind: 'load', file, observations, language: 'en' })
    await new Promise(resolve => { setTimeout(resolve, wait) })
    ask({ kind: 'check', job: 1, text: TEXT, article })
    await expect.poll(() => answers.at(-1)?.kind).toBe('found')
    expect(answers.flatMap(answer => (answer.kind === 'found' ? answer.claims.map(({ verdict }) => verdict) : []))).toEqual(verdicts)
  })
})
