import { describe, expect, it } from 'vitest'
import { checkDyad } from '#facts/checkDyad.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { messageOf } from '#facts/problem.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { orderIn } from '#language/collation.ts'
import { TOPICS } from '#schema/vocabulary.ts'

const ids = await dyadIdsIn('data')

const sorted = (record: object | undefined) => Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))

describe('the data of this repository', () => {
  it('holds at least one pair', () => expect(ids).not.toEqual([]))

  it.each(ids)('of %s has no error', async id => {
    const errors = checkDyad(await readDyad('data', id)).filter(({ severity }) => severity === 'error')
    expect(errors.map(messageOf)).toEqual([])
  })

  it.each(ids)('of %s reaches the browser as it is authored', async id => {
    const authored = await readDyad('data', id)
    const { files } = compileDyad(authored, orderIn)
    const delivered = TOPICS.flatMap(topic => decodeObservations(JSON.parse(JSON.stringify(files.get(`observations/${topic}.json`))) as EncodedObservations).rows)
    const byId = new Map(delivered.map(row => [row.id, row]))
    const statements = statementsOf(authored)
    expect(delivered).toHaveLength(statements.length)
    expect(statements.filter(({ observation }) => JSON.stringify(sorted(byId.get(observation.id))) !== JSON.stringify(sorted(observation))).map(({ record }) => record)).toEqual([])
  })
})
