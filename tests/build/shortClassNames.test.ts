import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shortClassNames } from '../../build/shortClassNames.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'))
  for (const name of ['one.module.css', 'two.module.css', 'base.css']) await writeFile(join(folder, name), '')
})
afterAll(() => rm(folder, { recursive: true }))

it('gives each class of each sheet a name of its own, the same at every build', () => {
  const css = '.row { animation: come 0.5s } .row.wide > .cell { margin: 0 } @keyframes come { to { opacity: 1 } }'
  const names = () => ['one', 'two'].flatMap(sheet => ['row', 'wide', 'cell', 'come'].map(name => shortClassNames(folder)(name, join(folder, `${sheet}.module.css`), css)))
  expect(new Set(names()).size).toBe(8)
  expect(names()).toEqual(names())
})

it('starts no name as blockers of advertisements look for', () => {
  expect(shortClassNames(folder)('row', join(folder, 'one.module.css'), '.row {}')).not.toMatch(/^ad/)
})

it('refuses a sheet from elsewhere and a class that the sheet does not hold', () => {
  expect(() => shortClassNames(folder)('row', join(folder, 'base.css'), '.row {}')).toThrow('base.css')
  expect(() => shortClassNames(folder)('gone', join(folder, 'one.module.css'), '.row {}')).toThrow('"gone"')
})
