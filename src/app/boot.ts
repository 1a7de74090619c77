/**
 * The only script that a page loads by itself. The written HTML reads, links and unfolds without more; the app is
 * fetched at the first sign of a person, or at once where the address holds filters. What was pressed before the app
 * was there is pressed again when it is.
 */
import './tokens.css'
import './base.css'
import 'virtual:fonts.css'
import { showBootFault } from './bootFault.ts'
import { EarlyPresses } from './EarlyPresses.ts'
import { reloadOnceWhenStale } from './reloadOnce.ts'

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'change', 'input', 'wheel'] as const

const page = document.documentElement.dataset
const presses = new EarlyPresses()
let waking = false

async function wake(): Promise<void> {
  if (waking) return
  waking = true
  SIGNS.forEach(sign => removeEventListener(sign, onSign, { capture: true }))
  preload()
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

/** The view's own scripts, asked for beside the app's instead of after it ran. */
function preload(): void {
  const files = JSON.parse(document.getElementById('scripts')?.textContent ?? '[]') as string[]
  for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }))
}

// Inside another site the frame is to be as high as the page, at once and without a person's sign.
if (parent !== window && page['embedded'] !== undefined) void import('./postHeight.ts').then(({ postHeight }) => postHeight(), () => {})
addEventListener('vite:preloadError', reloadOnceWhenStale)
presses.listen()
if (location.search.length > 1 || location.hash !== '' || page['written'] !== location.pathname) void wake()
else SIGNS.forEach(sign => addEventListener(sign, onSign, { capture: true, passive: true }))
