/** What this device remembers. Where storage is blocked, even reading its name throws: then nothing is remembered and all else works. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
}
