/** What is typed for a field that is still on its way; null while nobody waits for one. */
let typed: string | null = null

/** The search is fetched when it is asked for, and people type on: from now on what they write is kept for it, after what they wrote `before`. */
export function keepTyping(before = ''): void {
  typed = before + (typed ?? '')
  addEventListener('keydown', keep, { capture: true })
}

/** What was written meanwhile, for the field that is there now; where none comes it is dropped. */
export function takeTyped(): string {
  removeEventListener('keydown', keep, { capture: true })
  const text = typed ?? ''
  typed = null
  return text
}

function keep(event: KeyboardEvent): void {
  const { key, target } = event
  if (typed === null || event.ctrlKey || event.metaKey || event.altKey || (target instanceof Element && target.closest('input, textarea, select'))) return
  if (key === 'Backspace') typed = Array.from(typed).slice(0, -1).join('')
  else if (Array.from(key).length === 1) typed += key
  else return
  event.preventDefault()
}
