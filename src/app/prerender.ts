/** Worker of the build: writes its share of the pages, from the files that the browser will fetch. */
import { readFile } from 'node:fs/promises'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { loadSections } from '#language/sections.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { altOf, type Card } from './cards/Card.ts'
import { cardAddress } from './cards/cardAddress.ts'
import { CARD_SECTIONS, type CardMaking } from './cards/CardMaking.ts'
import { cardOf } from './cards/cardOf.ts'
import { documentOf, type PageAssets } from './document.ts'
import { makeQueryClient } from './queryClient.ts'
import type { Pair } from './route.ts'
import { renderPage } from './server.tsx'
import { structuredDataOf } from './structuredData.ts'

export interface PrerenderJob {
  readonly out: string
  readonly template: string
  readonly pairs: readonly Pair[]
  readonly assets: PageAssets
  readonly paths: readonly string[]
  /** A mark of how cards are drawn. */
  readonly cardLook: string
}

/** What a worker has done: how many pages it wrote, and the cards that they name, by address. */
export interface Prerendered {
  readonly written: number
  readonly cards: ReadonlyMap<string, Card>
}

const job = workerData as PrerenderJob

// The pages are written from the very files that the browser fetches, through the same loader.
globalThis.fetch = async input => {
  const path = new URL(String(input), 'http://build').pathname
  try {
    return new Response(await readFile(join(job.out, path)), { headers: { 'content-type': 'application/json' } })
  } catch {
    return new Response('', { status: 404 })
  }
}

const client = makeQueryClient()
/** What cards are written with; of it the words that say how a claim fared stand also in the data about a worked article. */
const words = Object.fromEntries(await Promise.all(LANGUAGES.map(async language => [language, await loadSections(language, CARD_SECTIONS)]))) as Record<Language, CardMaking['words']>
const cards = new Map<string, Card>()
for (const path of job.paths) {
  const page = await renderPage(path, client, job.pairs, job.assets.origin)
  const structured = structuredDataOf(path, client, job.pairs, job.assets.origin, words[path.split('/')[1] as Language])
  const card = cardOf(path, client, job.pairs, words)
  const address = cardAddress(card, job.cardLook)
  cards.set(address, card)
  const document = documentOf(path, page, job, { structured, picture: { address, alt: altOf(card) } })
  const target = join(job.out, path, 'index.html')
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, document)
}
parentPort?.postMessage({ written: job.paths.length, cards } satisfies Prerendered)
