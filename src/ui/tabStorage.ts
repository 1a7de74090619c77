/**
 * What a page of this tab was left with, by its path under the pair ("claims"). It is on the device alone and gone with the tab.
 * Where storage is blocked, even reading its name throws: then nothing is kept and all else works.
 */
export function readForPage(path: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(path))
  } catch {
    return null
  }
}

/** False where it is not kept, blocked or full. */
export function writeForPage(path: string, value: string): boolean {
  try {
    sessionStorage.setItem(keyOf(path), value)
    return true
  } catch {
    return false
  }
}

const keyOf = (path: string) => `left ${path}`
