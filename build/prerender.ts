import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { serverFolder } from './bundle.ts'
import type { Prerendered, PrerenderJob } from '#app/prerender.ts'

/** Writes every page, shared among as many workers as the machine has cores. Rejects when one page fails. Returns how many were written, and the cards that they name. */
export async function prerender(job: PrerenderJob): Promise<Prerendered> {
  const workers = Math.min(availableParallelism(), Math.ceil(job.paths.length / 50), 4)
  const shares = Array.from({ length: workers }, (_, worker) => job.paths.filter((_path, index) => index % workers === worker))
  const done = await Promise.all(
    shares.map(
      paths =>
        new Promise<Prerendered>((fulfil, reject) => {
          const worker = new Worker(resolve(serverFolder(job.out), 'prerender.js'), { workerData: { ...job, paths } })
          worker.once('message', fulfil)
          worker.once('error', reject)
        }),
    ),
  )
  return { written: done.reduce((sum, { written }) => sum + written, 0), cards: new Map(done.flatMap(({ cards }) => [...cards])) }
}
