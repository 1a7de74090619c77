import { readFile, rm } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { shortClassNames } from './shortClassNames.ts'

interface ManifestChunk {
  file: string
  src?: string
  imports?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}

/** The style sheet of the self-hosted fonts, made by the build and imported like any other. */
export function fontsPlugin(css: string): Plugin {
  const id = 'virtual:fonts.css'
  return {
    name: 'fonts',
    resolveId: source => (source === id ? `\0${id}` : null),
    load: source => (source === `\0${id}` ? css : null),
  }
}

/** Where the prerender worker of a build stands: a folder for each `out`, so that two builds do not meet. */
export const serverFolder = (out: string) => join('.cache', 'server', createHash('sha256').update(out).digest('hex').slice(0, 8))

/** Bundles the browser's scripts into `out` and the prerender worker into its folder. */
export async function bundle(out: string, fontsCss: string) {
  const css = { modules: { generateScopedName: shortClassNames('src') } }
  await build({ logLevel: 'warn', css, plugins: [fontsPlugin(fontsCss)], build: { outDir: out, emptyOutDir: true } })
  await build({
    logLevel: 'warn',
    css,
    plugins: [fontsPlugin('')],
    publicDir: false,
    build: { ssr: 'src/app/prerender.ts', outDir: serverFolder(out), emptyOutDir: true, manifest: false },
  })
  const manifest = JSON.parse(await readFile(join(out, '.vite', 'manifest.json'), 'utf8')) as Record<string, ManifestChunk>
  const template = scriptsAtOnce(await readFile(join(out, 'index.html'), 'utf8'))
  await rm(join(out, '.vite'), { recursive: true })
  return { template, ...scriptsOf(manifest) }
}

/** What the boot script imports is named as a script beside it, not as a preload: a browser without scripts has no use for it and says so. */
const scriptsAtOnce = (html: string) => html.replaceAll(/<link rel="modulepreload" crossorigin href="([^"]+)">/g, '<script type="module" crossorigin src="$1"></script>')

interface Scripts {
  appScripts: string[]
  viewScripts: Record<string, string[]>
  wordScripts: Record<string, string>
}

/** Script files of the app (what the boot script imports); by view, those beyond it; by language and section (`en/shell`), the words. */
function scriptsOf(manifest: Record<string, ManifestChunk>): Scripts {
  const closure = (key: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return seen
    seen.add(key)
    chunk.imports?.forEach(imported => closure(imported, seen))
    return seen
  }
  const files = (keys: Iterable<string>) => [...keys].map(key => `/${manifest[key]?.file}`)
  const app = closure('src/app/start.tsx')
  const viewScripts: Scripts['viewScripts'] = {}
  const wordScripts: Scripts['wordScripts'] = {}
  for (const [key, chunk] of Object.entries(manifest)) {
    const [, view, embed] = /^src\/views\/(?:(\w+)\/\w+View|\w+\/(\w+Embed))\.tsx$/.exec(key) ?? []
    const name = view ?? embed
    const [, words] = /^src\/language\/(\w+\/\w+)\.ts$/.exec(key) ?? []
    if (words && chunk.isDynamicEntry) wordScripts[words] = `/${chunk.file}`
    if (name && chunk.isDynamicEntry) viewScripts[name] = files([...closure(key)].filter(part => !app.has(part)))
  }
  const entry = closure('index.html')
  // Of the app only its largest and most lasting part is fetched ahead: the rest is smaller than what a page may weigh.
  return { appScripts: files([...app].filter(key => !entry.has(key))).filter(file => /\/vendor-/.test(file)), viewScripts, wordScripts }
}
