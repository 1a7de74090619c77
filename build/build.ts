/** `npm run build`: data → checked → compiled → scripts → pages, all under `dist/`. `--out DIR`, `--data DIR`, `--only TEXT` (pages whose path holds it; `$` stands at its end). */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { HEAD_SCRIPT } from '#app/headScript.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { bundle } from './bundle.ts'
import { lookOfCards } from './cards/lookOfCards.ts'
import { writeCards } from './cards/writeCards.ts'
import { compilePairs } from './compilePairs.ts'
import { makeFonts } from './fonts.ts'
import { prerender } from './prerender.ts'
import { writeHostFiles } from './serverHeaders.ts'
import { sitemapOf } from './sitemap.ts'

const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, data: { type: 'string', default: 'data' }, only: { type: 'string' } } })
const out = resolve(options.out)
const origin = (process.env['ATLAS_ORIGIN'] ?? 'http://localhost:4173').replace(/\/+$/, '')
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)

const compiled = await compilePairs(options.data)
const fontsFolder = join('.cache', 'fonts-out')
await rm(fontsFolder, { recursive: true, force: true })
await mkdir(fontsFolder, { recursive: true })
const fonts = await makeFonts(fontsFolder)
const { template, ...scripts } = await bundle(out, fonts.css)
console.log(`data checked and compiled, scripts bundled: ${seconds()} s`)

await cp(fontsFolder, out, { recursive: true })
await compiled.writeTo(out, origin)
const assets = { origin, fonts: fonts.early, manifests: compiled.manifests, ...scripts }
const paths = [...compiled.paths, ...compiled.embeds, ...compiled.withdrawn].filter(path => !options.only || `${path}$`.includes(options.only))
const { written, cards } = await prerender({ out, template, pairs: compiled.pairs, assets, paths: [...paths, '/404'], cardLook: await lookOfCards() })
await writeCards(out, cards)
await cp(join(out, '404', 'index.html'), join(out, '404.html'))
await rm(join(out, '404'), { recursive: true })
await writeFile(join(out, 'sitemap.xml'), sitemapOf(compiled.paths, origin, compiled.updated))
await writeFile(join(out, 'robots.txt'), `${await readFile('public/robots.txt', 'utf8').catch(() => 'User-agent: *\nAllow: /\n')}Sitemap: ${origin}/sitemap.xml\n`)
await writeHostFiles(out, {
  headScriptHash: createHash('sha256').update(HEAD_SCRIPT).digest('base64'),
  dyads: compiled.pairs.map(({ id }) => ({ id, reverse: id.split('-').reverse().join('-') })),
  languages: LANGUAGES,
  moved: compiled.moved,
})
console.log(`${written} pages written, ${cards.size} cards drawn: ${seconds()} s in all`)
