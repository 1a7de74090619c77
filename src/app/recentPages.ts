import { readStored, writeStored } from '#ui/storage.ts'

const MOST = 6
const keyOf = (dyad: string) => `dyad-atlas-recent-${dyad}`

/** Paths under the pair that were opened last on this device, the latest first. What else stands there is for the reader of the paths to refuse. */
export function recentPages(dyad: string): string[] {
  return (readStored(keyOf(dyad)) ?? '').split('\n').filter(path => path !== '').slice(0, MOST)
}

export function rememberPage(dyad: string, path: string): void {
  if (path === '') return
  writeStored(keyOf(dyad), [path, ...recentPages(dyad).filter(other => other !== path)].slice(0, MOST).join('\n'))
}
