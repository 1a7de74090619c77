import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCHEMA_VERSION, type Manifest } from '#domain/compiled.ts'
import type { CoreOfRows, EncodedCore } from '#domain/encodedCore.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'

const FOLDER = 'tests/fixtures/releases'
const versions = await readdir(FOLDER)
const read = async (version: string, path: string): Promise<unknown> => JSON.parse(await readFile(join(FOLDER, version, path), 'utf8'))

/** A release of the invented pair as it was published under each schema version: kept as it is, never written again. */
describe('a release published under schema version', () => {
  it('of today is among those kept', () => expect(versions).toContain(String(SCHEMA_VERSION)))

  it.each(versions)('%s still opens', async version => {
    const manifest = (await read(version, 'manifest.json')) as Manifest
    const core = decodeCore((await read(version, 'core.en.json')) as EncodedCore | CoreOfRows)
    expect([manifest.schemaVersion, core.schemaVersion]).toEqual([Number(version), Number(version)])
    expect(core.events.find(({ id }) => id === '2021-bridge-summit')?.title.text).toBe('Presidents open the Hale bridge')

    expect(core.roles).toEqual({})

    const trade = decodeObservations((await read(version, 'observations/trade.json')) as EncodedObservations)
    const turnover = trade.rows.find(({ id }) => id === '2020-xa-turnover')
    expect(turnover).toMatchObject({ measure: 'trade.turnover', area: 'XA', counterpart: 'XB', period: '2020', value: 1325500000, precision: 50000 })
    expect(trade.sources.get(turnover!.citations[0]!.source)?.publisher).toBe('Velmaran Statistics Office')

    const partners = decodeObservations((await read(version, 'observations/partners.json')) as EncodedObservations)
    expect(partners.rows.map(({ id }) => id)).toContain('tradebase-imports-xb-xc-2015')
  })
})
