/** Worker of the build: writes its share of the pages, from the files that the browser will fetch. */
import { readFile } from 'node:fs/promises'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { loadSections } from '#language/sections.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
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
/** The words that say how a claim fared: they stand in the data about a worked article. */
const verdictWords = Object.fromEntries(await Promise.all(LANGUAGES.map(async language => [language, await loadSections(language, ['claims'])])))
for (const path of job.paths) {
  const page = await renderPage(path, client, job.pairs)
  const document = documentOf(path, page, job, structuredDataOf(path, client, job.pairs, job.assets.origin, verdictWords[path.split('/')[1] ?? '']))
  const target = join(job.out, path, 'index.html')
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, document)
}
parentPort?.postMessage(job.paths.length)
