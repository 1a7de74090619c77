import { keepTyping, takeTyped } from './typedAhead.ts'

/** A link that with the app opens something over the page, and leads elsewhere only without it: followed meanwhile, a figure would throw the page to its row in the table at the end. */
const OPENING = 'a[data-opens], a[data-evidence]'

interface Pick {
  readonly element: HTMLElement
  readonly value?: string
  readonly checked?: boolean
}

/** By what a control is known again: of those with its tag and name, the how-manieth. */
interface Likeness {
  readonly tag: string
  readonly name: string
  readonly place: number
}

/** What a person pressed or picked before the app was there, in order, so that nothing is lost. Other links and summaries need no app. */
export class EarlyPresses {
  private kept: (Pick & { readonly likeness: Likeness })[] = []
  private key: KeyboardEvent | null = null

  listen(): void {
    addEventListener('click', this.keepPress, { capture: true })
    addEventListener('change', this.keepPick, { capture: true })
    addEventListener('keydown', this.keepKey, { capture: true })
  }

  /** Presses them again, now that something listens. */
  repeat(): void {
    this.stop()
    for (const { element: pressed, value, checked, likeness } of this.kept) {
      const element = pressed.isConnected ? pressed : liveOne(likeness)
      if (!element) continue
      if (value === undefined && checked === undefined) element.click()
      else repick(element as HTMLInputElement, value, checked)
    }
    this.kept = []
    // Not kept itself as typed. Where nobody takes the key, no field is on its way, and what followed it is dropped.
    const typed = this.key ? takeTyped() : ''
    // The new event is read from the old one, which has all its parts by the same names.
    const taken = this.key && !(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', this.key))
    if (taken && typed !== '') keepTyping(typed)
    this.key = null
  }

  /** The app does not come: a link that was held back leads where it says. */
  forget(): void {
    const link = this.kept.find(({ element }) => element.matches(OPENING))?.element
    if (link instanceof HTMLAnchorElement) location.assign(link.href)
    this.kept = []
    this.key = null
    takeTyped()
  }

  private keep(pick: Pick): void {
    this.kept.push({ ...pick, likeness: likenessOf(pick.element) })
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
      this.keep({ element: link })
      if (link.dataset['opens'] === 'search') keepTyping()
    }
    const button = (event.target as Element | null)?.closest('button')
    // The browser itself opens what a button names as its popover: pressed again, it would close.
    if (button && button.type !== 'submit' && !button.popoverTargetElement && button.closest('#root')) this.keep({ element: button })
  }

  /** Keys that open something over the page; the app decides whether they do. Ctrl or ⌘ K would be taken by the browser meanwhile. */
  private readonly keepKey = (event: KeyboardEvent) => {
    const together = (event.ctrlKey || event.metaKey) && event.code === 'KeyK'
    if (together) event.preventDefault()
    if (together || event.key === '/' || event.key === '?') this.key = event
    if (together || event.key === '/') keepTyping()
  }

  private readonly keepPick = (event: Event) => {
    const field = event.target
    if (field instanceof HTMLSelectElement) this.keep({ element: field, value: field.value })
    else if (field instanceof HTMLInputElement) {
      this.keep(field.type === 'checkbox' || field.type === 'radio' ? { element: field, checked: field.checked } : { element: field, value: field.value })
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

/** A page with filters is drawn afresh: what was pressed is gone, and its like stands in its place. */
const liveOne = ({ tag, name, place }: Likeness): HTMLElement | undefined => alike(tag, name)[place]

function likenessOf(element: HTMLElement): Likeness {
  const [tag, name] = [element.tagName, nameOf(element)]
  return { tag, name, place: alike(tag, name).indexOf(element) }
}

const alike = (tag: string, name: string): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>(tag)).filter(one => nameOf(one) === name)

/** Texts that tell a control from others of its kind. Values of fields and numbered ids are none: they are what changes. */
function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? Array.from((element as HTMLInputElement).labels ?? [], label => label.textContent) : []
  return [element.getAttribute('aria-label'), ...labels, element instanceof HTMLButtonElement ? element.textContent : '', element instanceof HTMLAnchorElement ? element.hash : ''].join('|')
}
