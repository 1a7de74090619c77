import { build } from 'vite'
import { expect, it } from 'vitest'
import { formatOf } from '#language/formatOf.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { SAMPLES } from '../language/values.ts'
import { newPage } from './newPage.ts'

/** The formats and the samples as one script for a page: the same modules that pages are written and hydrated with. */
async function formatsForBrowser(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'tests/browser/writeSamples.ts', formats: ['iife'], name: 'samples' } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error('The formats were not bundled.')
  return bundle.output[0].code
}

const codePoints = (text: string) => Array.from(text, sign => sign.codePointAt(0)?.toString(16)).join(' ')

it.each(LANGUAGES)('are written alike by the server and by the browser, code point by code point: %s', async language => {
  const page = await newPage({ lang: language })
  await page.goto(`/${language}`)
  // Over the debugging protocol, so that the page's policy stays in force.
  await page.evaluate(`${await formatsForBrowser()}; window.samples = samples`)
  const inBrowser = await page.evaluate(name => (window as unknown as { samples: { writeSamples: (language: string) => string[] } }).samples.writeSamples(name), language)
  const format = formatOf(language)
  const differing = SAMPLES.map(({ title, write }, index) => ({ title, node: codePoints(write(format)), browser: codePoints(inBrowser[index] ?? '') }))
  expect(differing.filter(({ node, browser }) => node !== browser)).toEqual([])
  expect(inBrowser.length).toBeGreaterThanOrEqual(200)
})
