import { expect, it } from 'vitest'
import { readDyad } from '#facts/readDyad.ts'
import { words as az } from '#language/az/changes.ts'
import { words as en } from '#language/en/changes.ts'
import { words as ru } from '#language/ru/changes.ts'

it('every field that a correction names has a word for it in every language', async () => {
  const { corrections } = await readDyad('data', 'az-ru')
  const fields = corrections.flatMap(({ field }) => field ?? [])
  expect(fields.length).toBeGreaterThan(0)
  for (const { fields: named } of [en, az, ru]) expect(fields.filter(field => !(field in named))).toEqual([])
  for (const { fields: named } of [az, ru]) expect(Object.keys(named)).toEqual(Object.keys(en.fields))
})
