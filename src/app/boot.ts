/**
 * The only script that a page loads by itself. The written HTML reads, links and unfolds without more; the app is
 * fetched at the first sign of a person, or at once where the address holds filters or the reader left something of their own. What was pressed before the app
 * was there is pressed again when it is.
 */
import type { Ahead } from './ahead.ts'
import { readForPage } from '#ui/tabStorage.ts'
import './tokens.css'
import './base.css'
import 'virtual:fonts.css'
import { showBootFault } from './bootFault.ts'
import { EarlyPresses } from './EarlyPresses.ts'
import { printedAddress } from './printedAddress.ts'
import { reloadOnceWhenStale } from './reloadOnce.ts'
import { withoutTheme } from '#url/pictureTheme.ts'

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'change', 'input', 'wheel'] as const

const page = document.documentElement.dataset
const presses = new EarlyPresses()
let waking = false

async function wake(): Promise<void> {
  if (waking) return
  waking = true
  SIGNS.forEach(sign => removeEventListener(sign, onSign, { capture: true }))
  fetchAhead()
  try {
    const { start } = await import('./start.tsx')
    await start()
    delete page['pending']
    page['awake'] = ''
    presses.repeat()
  } catch (fault) {
    delete page['pending']
    waking = false
    presses.forget()
    showBootFault(fault, wake)
  }
}

/** Browsers tell a page that loads under a resting pointer where it rests: a move that goes nowhere is no sign of a person. */
function onSign(event: Event): void {
  if (event.type === 'pointermove' && (event as PointerEvent).movementX === 0 && (event as PointerEvent).movementY === 0) return
  void wake()
}

/** What the app will ask for when it runs, asked for beside it: a chain of five rounds becomes one of three. Whoever asks again finds it in the browser's cache. */
function fetchAhead(): void {
  const { scripts = [], data = [] } = JSON.parse(document.getElementById('ahead')?.textContent ?? '{}') as Partial<Ahead>
  for (const file of scripts) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }))
  // Faults are told by the app, which asks for the same.
  for (const file of data) void fetch(file).then(answer => answer.arrayBuffer()).catch(() => {})
}

// Inside another site the frame is to be as high as the page, at once and without a person's sign.
if (parent !== window && page['embedded'] !== undefined) void import('./postHeight.ts').then(({ postHeight }) => postHeight(), () => {})
// A page is printed as it stands: of the app, which knows the whole address, there is no time to wait.
addEventListener('beforeprint', () => document.querySelectorAll('[data-address]').forEach(line => (line.textContent = printedAddress(location.href))))
addEventListener('vite:preloadError', reloadOnceWhenStale)
presses.listen()
const hasOwn = () => readForPage(location.pathname.split('/').slice(3).join('/')) !== null
if (withoutTheme(location.search).length > 1 || location.hash !== '' || page['written'] !== location.pathname || hasOwn()) void wake()
else SIGNS.forEach(sign => addEventListener(sign, onSign, { capture: true, passive: true }))
