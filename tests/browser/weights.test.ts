import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { pathsIn } from '../../build/pageKinds.ts'

const site = inject('siteFolder')
/** As the server compresses. */
const weightOf = async (file: string) => brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

it('keeps every page within 40 kB', async () => {
  const files = (await pathsIn(site)).map(path => join(site, path, 'index.html'))
  // A page of less than 120 kB would have to be noise not to fall to a third.
  const large = (await Promise.all(files.map(async file => ({ file, size: (await stat(file)).size })))).filter(({ size }) => size > 120_000)
  const weights = await Promise.all(large.map(async ({ file }) => ({ file, weight: await weightOf(file) })))
  expect(weights.length).toBeGreaterThan(0)
  expect(weights.filter(({ weight }) => weight > 40_000)).toEqual([])
})

it('keeps all style within 15 kB', async () => {
  const sheets = (await readdir(join(site, 'assets'))).filter(name => name.endsWith('.css'))
  const weights = await Promise.all(sheets.map(name => weightOf(join(site, 'assets', name))))
  expect(sheets.length).toBeGreaterThan(0)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(15_000)
})
