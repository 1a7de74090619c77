import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** File and text of it: each breaks one rule of the house. */
const FORBIDDEN: readonly (readonly [path: string, text: string, why: string])[] = [
  ['schema/a.ts', "import { b } from '#domain/b.ts'", 'a schema that knows the model'],
  ['schema/b.ts', "import { b } from 'react'", 'a schema with a package of the page'],
  ['domain/a.ts', "import { b } from '#facts/b.ts'", 'a model that knows where its facts come from'],
  ['domain/b.ts', "import { b } from '#schema/dyad.ts'", 'a schema brought to the browser by the model'],
  ['domain/c.ts', "import { z } from 'zod'", 'zod outside the door'],
  ['domain/d.ts', "export { b } from '../schema/vocabulary.ts'", 'a way around the layers'],
  ['facts/a.ts', "import { b } from '#selectors/b.ts'", 'the door that asks a question'],
  ['facts/b.ts', "import { z } from 'zod'", 'zod on the browser side of the door'],
  ['facts/c.ts', "import { observation } from '#schema/observation.ts'", 'a schema on the browser side of the door'],
  ['selectors/a.ts', "import type { b } from '#language/b.ts'", 'a question that speaks a language'],
  ['selectors/b.ts', "import { useMemo } from 'react'", 'a question that needs a page'],
  ['language/a.ts', "import { b } from '#url/b.ts'", 'words that know addresses'],
  ['url/a.ts', "import { b } from '#language/b.ts'", 'addresses that know words'],
  ['scale/a.ts', "import { b } from '#ui/b.ts'", 'positions that know the page'],
  ['claims/a.ts', "import { b } from '#ui/b.ts'", 'a verdict that knows the page'],
  ['search/a.ts', "import { b } from '#selectors/b.ts'", 'a search that asks questions of the subject'],
  ['ui/a.ts', "import { b } from '#charts/b.ts'", 'a part of a page that draws a chart'],
  ['ui/b.ts', "import { Line } from 'recharts'", 'a drawing outside charts/'],
  ['charts/a.ts', "import { b } from '#evidence/b.ts'", 'a chart that knows evidence'],
  ['charts/b.ts', "import { b } from '#timeline/b.ts'", 'a chart that knows the timeline'],
  ['takeaway/a.ts', "import { b } from '#charts/b.ts'", 'a file that knows the chart it is made from'],
  ['timeline/a.ts', "const b = await import('#charts/b.ts')\nexport default b", 'a neighbour fetched late'],
  ['evidence/a.ts', "import { b } from '#records/b.ts'", 'evidence that knows records'],
  ['records/a.ts', "import { b } from '#views/b.ts'", 'a record that knows a view'],
  ['views/x/a.ts', "import { b } from '#views/y/b.ts'", 'a view that knows another'],
  ['views/x/b.ts', "import { b } from '../y/b.ts'", 'a view that knows another by its folder'],
  ['views/x/c.ts', "import { b } from '#app/b.ts'", 'a view that knows the app'],
  ['views/x/d.ts', "import { Line } from 'recharts'", 'a view that draws'],
  ['views/x/e.ts', "import { observation } from '#schema/observation.ts'", 'a schema brought to the browser by a view'],
  ['views/x/g.ts', "import { useSuspenseQuery } from '@tanstack/react-query'\nexport const b = useSuspenseQuery", 'a view that reads files past the door'],
  ['app/a.ts', "import { Line } from 'recharts'", 'Recharts in the first script'],
  ['app/b.ts', "import { observation } from '#schema/observation.ts'", 'a schema in the first script'],
  ['selectors/c.ts', 'export const now = new Date(2020, 1, 1)', 'a Date for a calendar date'],
  ['ui/c.ts', "export const format = new Intl.NumberFormat('az')", "the browser's own formats"],
  ['ui/d.ts', 'export const text = (value: number) => value.toLocaleString()', "the browser's own numbers"],
  ['views/x/f.ts', 'export const order = (a: string, b: string) => a.localeCompare(b)', "the browser's own alphabet"],
  ['ui/e.ts', "console.log('here')", 'a note left in the console'],
  ['ui/f.ts', 'export const b = (value: any) => value', 'a type that says nothing'],
]

const ALLOWED: readonly (readonly [path: string, text: string])[] = [
  ['domain/good.ts', "import type { Dyad } from '#schema/dyad.ts'\nimport { LANGUAGES } from '#schema/vocabulary.ts'\nexport const good = (dyad: Dyad) => [dyad, LANGUAGES]"],
  ['facts/checkGood.ts', "import { z } from 'zod'\nimport { dyad } from '#schema/dyad.ts'\nexport const good = z.array(dyad)"],
  ['selectors/good.ts', "import { b } from '#domain/b.ts'\nexport const good = () => b"],
  ['language/good.ts', "export const good = new Intl.PluralRules('az')"],
  ['charts/good.ts', "import { Line } from 'recharts'\nimport { b } from '#scale/b.ts'\nexport const good = [Line, b]"],
  ['views/x/good.ts', "import type { ViewProps } from '#views/ViewProps.ts'\nimport { b } from '#charts/b.ts'\nimport { c } from './c.ts'\nexport const good = (props: ViewProps) => [props, b, c]"],
]

let folder: string
let faults: { filename: string; message: string }[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'house-'))
  await cp('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  for (const [path, text] of [...FORBIDDEN, ...ALLOWED]) {
    const file = join(folder, 'src', path)
    await mkdir(dirname(file), { recursive: true })
    // The imported name is used, so that only the rule asked about is broken.
    const name = /^import (?:type )?\{ (\w+) \}/.exec(text)?.[1]
    await writeFile(file, /export/.test(text) || !name ? `${text}\n` : `${text}\nexport const used = [${text.startsWith('import type') ? `null as unknown as ${name}` : name}]\n`)
  }
  faults = await new Promise(settle => {
    execFile(resolve('node_modules/.bin/oxlint'), ['-f', 'json', 'src'], { cwd: folder, maxBuffer: 1e8 }, (_, output) => settle(JSON.parse(output).diagnostics))
  })
})
afterAll(() => rm(folder, { recursive: true }))

const faultsOf = (path: string) => faults.filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(`src/${path}`)).map(({ message }) => message)

describe('the house rules', () => {
  it.each(FORBIDDEN.map(([path, text, why]) => ({ path, text, why })))('refuse $why: $text', ({ path }) => {
    expect(faultsOf(path)).toHaveLength(1)
  })

  it.each(ALLOWED.map(([path]) => path))('let %s be', path => {
    expect(faultsOf(path)).toEqual([])
  })
})
