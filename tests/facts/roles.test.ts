import { expect, it } from 'vitest'
import type { EncodedCore } from '#domain/encodedCore.ts'
import type { AgreementDetail } from '#domain/recordDetails.ts'
import { speakersOf } from '#evidence/whoCounted.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'

const made = await readDyad('tests/fixtures/data', 'xa-xb')
const { files } = compileDyad(made, orderIn)
const coreIn = (language: Language) => decodeCore(files.get(`core.${language}.json`) as EncodedCore)
const spoken = made.observations.find(({ statedBy }) => statedBy?.role === 'President')!

it('calls the post of a speaker by its name in the language of the page, else in English and says so', () => {
  expect(LANGUAGES.map(language => speakersOf(spoken, coreIn(language)).role)).toEqual([{ text: 'President' }, { text: 'President', lang: 'en' }, { text: 'Президент' }])
})

it('calls the post of a signatory so, too', () => {
  const signed = made.agreements.find(({ signatories }) => signatories.some(({ role }) => role === 'Negotiator'))!.id
  const roles = (language: Language) => (files.get(`agreements/${signed}.${language}.json`) as AgreementDetail).record.signatories.map(({ role }) => role)
  expect(roles('ru')).toContainEqual({ text: 'Переговорщик' })
  expect(roles('az')).toContainEqual({ text: 'Negotiator', lang: 'en' })
  expect(roles('ru')).toContain(null)
})

it('says the licence in the language of the page', () => {
  expect(coreIn('ru').dyad).toMatchObject({ licence: 'CC BY 4.0 для выдуманной пары' })
  expect(coreIn('az').dyad).toMatchObject({ licence: made.dyad.licence, licenceLang: 'en' })
})

it('leaves no post of the real pair in English', async () => {
  const real = await readDyad('data', 'az-ru')
  const compiled = compileDyad(real, orderIn).files
  for (const language of LANGUAGES.filter(one => one !== 'en')) {
    const core = decodeCore(compiled.get(`core.${language}.json`) as EncodedCore)
    expect(real.observations.flatMap(row => (speakersOf(row, core).role?.lang ? row.statedBy!.role : []))).toEqual([])
    expect(real.agreements.flatMap(({ id }) => (compiled.get(`agreements/${id}.${language}.json`) as AgreementDetail).record.signatories.flatMap(({ role }) => (role?.lang ? role.text : [])))).toEqual([])
  }
})
