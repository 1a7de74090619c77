import { describe, expect, it } from 'vitest'
import { checkDyad } from '#facts/checkDyad.ts'
import { messageOf } from '#facts/problem.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'

const ids = await dyadIdsIn('data')

describe('the data of this repository', () => {
  it('holds at least one pair', () => expect(ids).not.toEqual([]))

  it.each(ids)('of %s has no error', async id => {
    const errors = checkDyad(await readDyad('data', id)).filter(({ severity }) => severity === 'error')
    expect(errors.map(messageOf)).toEqual([])
  })
})
