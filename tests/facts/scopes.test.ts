import { expect, it } from 'vitest'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { scopeText } from '#evidence/translatedIn.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { readDyad } from '#facts/readDyad.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { orderIn } from '#language/collation.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

it('says what a figure counts in the language of the page, else in English and says so', async () => {
  const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)
  const said = LANGUAGES.map(language => scopeText('intergovernmental documents', decodeCore(files.get(`core.${language}.json`) as EncodedCore)))
  expect(said).toEqual([{ text: 'intergovernmental documents' }, { text: 'intergovernmental documents', lang: 'en' }, { text: 'межправительственные документы' }])
})

it('leaves no scope of the real pair in English', async () => {
  const { translations, ...real } = await readDyad('data', 'az-ru')
  const scopes = new Set(statementsOf({ translations, ...real }).flatMap(({ observation: { scope } }) => scope ?? []))
  expect(scopes.size).toBeGreaterThan(50)
  for (const language of LANGUAGES.filter(one => one !== 'en')) expect([...scopes].filter(scope => !translations[language]?.scopes?.[scope])).toEqual([])
})
