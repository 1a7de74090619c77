import { SCHEMA_VERSION, type Manifest } from '#domain/compiled.ts'
import { DataFault } from './DataFault.ts'
import { fetchJson } from './fetchJson.ts'

const found = new Map<string, Manifest>()

/** The manifest that the page carries, where it is a page of this pair. */
function inlined(dyad: string): Manifest | null {
  // The prerender worker has no document and reads the release it has just written.
  const text = typeof document === 'undefined' ? null : document.getElementById('manifest')?.textContent
  if (!text) return null
  const manifest = JSON.parse(text) as Manifest
  return manifest.dyad === dyad ? manifest : null
}

/**
 * Which release this page reads: its own, so that page and data are of one build; for another pair the published one.
 * Kept for the life of the page, so that two files are never of two releases. Throws a `DataFault`.
 */
export async function findManifest(dyad: string, signal?: AbortSignal): Promise<Manifest> {
  const known = found.get(dyad)
  if (known) return known
  const url = `/data/${dyad}/manifest.json`
  const manifest = inlined(dyad) ?? ((await fetchJson(url, signal)) as Manifest)
  if (manifest.schemaVersion > SCHEMA_VERSION) throw new DataFault('newer-version', url)
  // Two views may have asked at once, on both sides of a deploy: the first answer holds for both.
  const first = found.get(dyad) ?? manifest
  found.set(dyad, first)
  return first
}

/** Forgets the releases found: after a deploy the old files may be gone. */
export function forgetManifests(): void {
  found.clear()
}
