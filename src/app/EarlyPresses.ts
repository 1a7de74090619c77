/** A link that with the app opens something over the page, and leads elsewhere only without it. */
const OPENING = 'a[data-opens]'

/** What a person pressed or picked before the app was there, in order, so that nothing is lost. Other links and summaries need no app. */
export class EarlyPresses {
  private kept: { readonly element: HTMLElement; readonly value?: string; readonly checked?: boolean }[] = []
  private key: KeyboardEvent | null = null

  listen(): void {
    addEventListener('click', this.keepPress, { capture: true })
    addEventListener('change', this.keepPick, { capture: true })
    addEventListener('keydown', this.keepKey, { capture: true })
  }

  /** Presses them again, now that something listens. */
  repeat(): void {
    this.stop()
    for (const { element, value, checked } of this.kept) {
      if (value === undefined && checked === undefined) element.click()
      else repick(element as HTMLInputElement, value, checked)
    }
    this.kept = []
    // The new event is read from the old one, which has all its parts by the same names.
    if (this.key) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', this.key))
    this.key = null
  }

  /** The app does not come: a link that was held back leads where it says. */
  forget(): void {
    const link = this.kept.find(({ element }) => element.matches(OPENING))?.element
    if (link instanceof HTMLAnchorElement) location.assign(link.href)
    this.kept = []
    this.key = null
  }

  private stop(): void {
    removeEventListener('click', this.keepPress, { capture: true })
    removeEventListener('change', this.keepPick, { capture: true })
    removeEventListener('keydown', this.keepKey, { capture: true })
  }

  private readonly keepPress = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>(OPENING)
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      this.kept.push({ element: link })
    }
    const button = (event.target as Element | null)?.closest('button')
    // The browser itself opens what a button names as its popover: pressed again, it would close.
    if (button && button.type !== 'submit' && !button.popoverTargetElement && button.closest('#root')) this.kept.push({ element: button })
  }

  /** Keys that open something over the page; the app decides whether they do. Ctrl or ⌘ K would be taken by the browser meanwhile. */
  private readonly keepKey = (event: KeyboardEvent) => {
    const together = (event.ctrlKey || event.metaKey) && event.code === 'KeyK'
    if (together) event.preventDefault()
    if (together || event.key === '/' || event.key === '?') this.key = event
  }

  private readonly keepPick = (event: Event) => {
    const field = event.target
    if (field instanceof HTMLSelectElement) this.kept.push({ element: field, value: field.value })
    else if (field instanceof HTMLInputElement) {
      this.kept.push(field.type === 'checkbox' || field.type === 'radio' ? { element: field, checked: field.checked } : { element: field, value: field.value })
    }
  }
}

/**
 * Picks again what the person picked. React compares a field with what it last knew of it, and hydration learned the
 * picked state: it is taken back through the setter that React watches, and made anew through the one that it does not.
 */
function repick(field: HTMLInputElement | HTMLSelectElement, value: string | undefined, checked: boolean | undefined): void {
  if (checked !== undefined) {
    ;(field as HTMLInputElement).checked = !checked
    field.click()
    return
  }
  if (field instanceof HTMLInputElement) field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}
