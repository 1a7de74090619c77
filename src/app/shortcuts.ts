import { readStored, writeStored } from '#ui/storage.ts'

export type Shortcut = 'search' | 'keys'
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>

const KEY = 'dyad-atlas-single-keys'
/** Where the device remembers nothing it holds until the page is left. */
let off: boolean | null = null

/** Whether `/` and `?` by themselves do something: they can be turned off (WCAG 2.1.4). */
export const singleKeysOn = (): boolean => !(off ?? readStored(KEY) === 'off')

/** False where the device does not remember it. */
export function turnSingleKeys(on: boolean): boolean {
  off = !on
  return writeStored(KEY, on ? 'on' : 'off')
}

/** What a key asks for. The place of the letter counts, too: on a Cyrillic keyboard K is Л. */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: Press): Shortcut | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return !shiftKey && (key.toLowerCase() === 'k' || code === 'KeyK') ? 'search' : null
  if ((key !== '/' && key !== '?') || !singleKeysOn() || isTyped(target)) return null
  return key === '/' ? 'search' : 'keys'
}

/** Whether keys go into a text, or pick in a list by their letter. */
function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="application"]') !== null
}
