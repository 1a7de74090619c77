import { describe, expect, it } from 'vitest'
import { votesByYear } from '#selectors/votesByYear.ts'
import { statement } from './statement.ts'

const count = (of: string, year: string, value: number) => statement({ id: `${of}-${year}`, measure: `un.votes.${of}`, reporter: null, unit: 'votes', period: year, value })

describe('votes by year', () => {
  it('give the part of the same vote with both counts as its arithmetic', () => {
    const [year] = votesByYear([count('both', '2019', 80), count('same', '2019', 60), count('opposite', '2019', 5)])
    expect([year?.share.value, year?.share.method, year?.share.inputs.map(({ id }) => id)]).toEqual([75, 'share', ['same-2019', 'both-2019']])
    expect([year?.opposite?.value, year?.oneAbstained]).toEqual([5, null])
  })

  it('know nothing of a year in which one of the two counts is missing or none voted', () => {
    expect(votesByYear([count('both', '2018', 80), count('both', '2019', 0), count('same', '2019', 0)])).toEqual([])
  })
})
