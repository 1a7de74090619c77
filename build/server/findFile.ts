import { stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** A file of the build and what tells one version of it from another. */
export interface FoundFile {
  readonly file: string
  readonly version: string
}

const HOST_FILES = new Set(['/_headers', '/_redirects', '/nginx.conf', '/404.html'])

/** The file that answers a path: itself, or the `index.html` of its folder. Null when there is none or it lies outside the folder. */
export async function findFile(folder: string, path: string): Promise<FoundFile | null> {
  if (HOST_FILES.has(path) || path.split('/').some(part => part.startsWith('.'))) return null
  const target = resolve(join(folder, path))
  if (target !== folder && !target.startsWith(folder + sep)) return null
  return (await versionOf(target)) ?? (await versionOf(join(target, 'index.html')))
}

export async function versionOf(file: string): Promise<FoundFile | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { file, version: `${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}` } : null
}
