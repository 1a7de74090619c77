import { expect, it } from 'vitest'
import type { AgreementText } from '#domain/compiled.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import type { SearchNames } from '#domain/searchIndex.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { fold, searchable } from '#language/fold.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { agreementSearch } from '#views/agreementSearch.ts'

const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn)
const names = files.get('search.json') as SearchNames
const searches = LANGUAGES.map(language => {
  const core = decodeCore(files.get(`core.${language}.json`) as EncodedCore)
  return { core, search: agreementSearch(core, files.get(`agreements.${language}.json`) as AgreementText[], { fold, searchable }, names) }
})
const found = (query: string) => searches.map(({ core, search }) => core.agreements.filter(search(query)).map(({ id }) => id).sort())

it.each([
  ['Mammadyarov', 'Məmmədyarov', 'Мамедъяров'],
  ['Shahin Mustafayev', 'Şahin Mustafayev', 'Шахин Мустафаев'],
  ['Gazprom', 'Qazprom', 'Газпром'],
  ['Bishkek', 'Bişkek', 'Бишкек'],
  ['Kazakhstan', 'Qazaxıstan', 'Казахстан'],
])('finds the same documents by %s and by the same name in other scripts, on the pages of every language', (...spellings) => {
  const everywhere = spellings.map(found)
  expect(everywhere[0]![0]!.length).toBeGreaterThan(0)
  for (const onPages of everywhere) expect(onPages).toEqual(everywhere[0])
})

it.each(['Aliyev', 'Əliyev', 'Алиев', 'Aliev'])('finds every document that somebody of the name signed by %s', query => {
  const { core } = searches[0]!
  const named = new Set(core.people.filter(({ name }) => name.endsWith('Aliyev')).map(({ id }) => id))
  const signed = core.agreements.filter(({ people }) => people.some(id => named.has(id))).map(({ id }) => id)
  expect(signed.length).toBeGreaterThan(20)
  for (const onPage of found(query)) expect(onPage).toEqual(expect.arrayContaining(signed))
})

it('finds every document that was signed in a place by its name in any language', () => {
  const signedIn = (city: string) => searches[0]!.core.agreements.filter(({ place }) => place === city).map(({ id }) => id)
  for (const [city, ...others] of [['Sochi', 'Soçi', 'Сочи'], ['Baku', 'Bakı', 'Баку'], ['Moscow', 'Moskva', 'Москва']] as const) {
    for (const name of [city, ...others]) for (const onPage of found(name)) expect(onPage).toEqual(expect.arrayContaining(signedIn(city)))
  }
})

it('takes the beginning of a word that only sounds alike for no name', () => {
  const [sochi] = found('Сочи')
  const social = found('social')[0]!.filter(id => !found('Sochi')[0]!.includes(id))
  expect(social.filter(id => sochi!.includes(id))).toEqual([])
})
