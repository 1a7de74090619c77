import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { browserArguments, findBrowser } from '../../build/findBrowser.ts'
import { listen } from '../../build/server/listen.ts'
import { staticServer } from '../../build/server/staticServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is open, without a slash at its end. */
    origin: string
    /** Folder of the built site. */
    siteFolder: string
    /** Where the one browser listens. */
    browserEndpoint: string
  }
}

/** Opens the built site (`ATLAS_DIST`, or `dist`) under its production headers and starts one browser, for all browser tests. */
export default async function openSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env['ATLAS_DIST'] ?? 'dist'
  await access(join(folder, 'index.html')).catch(() => {
    throw new Error(`There is no build in ${folder}/: run "npm run build" before the browser tests.`)
  })
  const server = await staticServer(folder)
  const port = await listen(server, 0)
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: browserArguments() })
  project.provide('origin', `http://localhost:${port}`)
  project.provide('siteFolder', folder)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
