import { describe, expect, it } from 'vitest'
import type { Core, EventEntry } from '#domain/compiled.ts'
import { compileCore } from '#facts/compileCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { encodeCore } from '#facts/encodeCore.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

const written = (core: Core): Core => decodeCore(JSON.parse(JSON.stringify(encodeCore(core))))

const event = (fields: Partial<EventEntry>): EventEntry => ({
  id: 'one', date: '2020', title: { text: 'One' }, kind: 'visit', tone: 'neutral', sectors: ['energy'], countries: ['XA'], people: [], organisations: [], agreements: [], cited: 1, ...fields,
})
const withEvents = (...events: EventEntry[]) => ({ release: '2025.6.30', roles: {}, scopes: {}, events }) as unknown as Core

describe('the index of a pair, written and read again', () => {
  it.each(['data', 'tests/fixtures/data'])('is what it was, field by field, for every pair under %s', async folder => {
    for (const id of await dyadIdsIn(folder)) {
      const authored = await readDyad(folder, id)
      for (const language of LANGUAGES) {
        const core = compileCore(authored, language, { counts: {} as Core['counts'], years: null, turnover: [], compare: orderIn(language) })
        expect(written(core)).toStrictEqual(core)
      }
    }
  })

  it('keeps what some events have and others lack', () => {
    const core = withEvents(
      event({}),
      event({ id: 'two', endDate: '2021-02', title: { text: 'Два', lang: 'ru' } }),
      event({ id: 'three', place: { city: null, country: 'XB' }, products: ['2709'] }),
    )
    expect(written(core)).toStrictEqual(core)
  })

  it('holds no event where there is none', () => expect(written(withEvents()).events).toEqual([]))
})
