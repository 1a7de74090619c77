import { describe, expect, it } from 'vitest'
import type { RollCalls } from '#schema/dyad.ts'
import { countsByIssue, outcomeOf, rollCallsOf } from '#selectors/rollCalls.ts'

const file = (...rows: RollCalls['rows']): RollCalls => ({ source: 'votes', licence: 'CC0', columns: ['id', 'date', 'session', 'resolution', 'title', 'first', 'second', 'issues'], rows })

describe('the outcome of two votes', () => {
  it.each([
    ['yes', 'yes', 'same'], ['abstain', 'abstain', 'same'], ['yes', 'no', 'opposite'], ['no', 'abstain', 'one-abstained'], ['absent', 'yes', null], ['no', 'not-member', null],
  ])('of %s and %s is %s', (first, second, outcome) => {
    expect(outcomeOf(first, second)).toBe(outcome)
    expect(outcomeOf(second, first)).toBe(outcome)
  })
})

describe('roll calls', () => {
  const calls = rollCallsOf(file(
    ['a', '2015-12-01', 70, 'A/70/1', 'On oceans', 'yes', 'yes', ['oceans']],
    ['b', '2020-12-07', 75, 'A/75/9', 'On birds', 'no', 'yes', ['oceans', 'birds']],
    ['c', '2023-12-19', 78, 'A/78/2', 'On archives', 'absent', 'yes', ['archives']],
    ['d', '2017-11-14', 72, 'A/72/4', 'On space', 'yes', 'abstain', []],
  ))

  it('stand newest first', () => {
    expect(calls.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
  })

  it('count under each of their topics, those without one last, and an absence nowhere', () => {
    expect(countsByIssue(calls).map(({ issue, counts, all }) => [issue, counts.same, counts['one-abstained'], counts.opposite, all])).toEqual([
      ['oceans', 1, 0, 1, 2], ['birds', 0, 0, 1, 1], ['archives', 0, 0, 0, 0], [null, 0, 1, 0, 1],
    ])
  })
})
