/** What this device remembers. Where storage is blocked, even reading its name throws: then nothing is remembered and all else works. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** False where it is not remembered, blocked or full: then it holds until the page is left. */
export function writeStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
