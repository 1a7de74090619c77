import { fetchJson } from './fetchJson.ts'
import { findManifest } from './findManifest.ts'

/**
 * One compiled file of the pair's release, such as `core.en.json`. Throws a `DataFault`.
 * `T` is what the build wrote there: files of a release come from one build, under the hash of their contents, and are not checked again.
 */
export async function loadJson<T>(dyad: string, path: string, signal?: AbortSignal): Promise<T> {
  const { hash } = await findManifest(dyad, signal)
  return (await fetchJson(`/data/${dyad}/${hash}/${path}`, signal)) as T
}
