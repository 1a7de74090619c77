import { expect, it } from 'vitest'
import type { EventDetail } from '#domain/recordDetails.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

const ENGLISH = '1,250 permits asked for (minister of Velmara)'
const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)

it('says the figures of an event in the language of the page, else in English and says so', () => {
  const said = LANGUAGES.map(language => (files.get(`events/2024-commission.${language}.json`) as EventDetail).record.figures)
  expect(said).toEqual([[{ text: ENGLISH }], [{ text: '1\u00a0250 icazə istənilib (Velmara naziri)' }], [{ text: ENGLISH, lang: 'en' }]])
})

it('gives no figures to an event without them', () => {
  expect((files.get('events/2021-bridge-summit.ru.json') as EventDetail).record).not.toHaveProperty('figures')
})
