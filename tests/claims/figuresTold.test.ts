import { expect, it } from 'vitest'
import { compileClaims } from '#claims/compileClaims.ts'
import { readDyad } from '#facts/readDyad.ts'

it('tells the figures of an event in every language they are translated into', async () => {
  const { events } = compileClaims(await readDyad('tests/fixtures/data', 'xa-xb'))
  const { told } = events.find(({ id }) => id === '2024-commission')!
  expect(told.en).toContain('1,250 permits asked for (minister of Velmara)')
  expect(told.az).toEqual(['1\u00a0250 icazə istənilib (Velmara naziri)'])
  expect(told).not.toHaveProperty('ru')
})
