import type { AxisLook } from './drawLanes.ts'

/** Reads the page's tokens where the canvas stands: theme, contrast, forced colours and print set them. */
export function axisLook(place: Element): AxisLook {
  const tokens = getComputedStyle(place)
  const token = (name: string) => tokens.getPropertyValue(name).trim()
  return {
    cooperative: token('--coop'), neutral: token('--neutral'), strained: token('--strain'), document: token('--ink'),
    paper: token('--paper'), ink: token('--ink'), soft: token('--soft'), rule: token('--rule'), font: tokens.fontFamily,
  }
}

const CAUSES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print']

/** Calls when the tokens may have changed. Gives the way to stop. */
export function watchLook(changed: () => void): () => void {
  const queries = CAUSES.map(cause => matchMedia(cause))
  for (const query of queries) query.addEventListener('change', changed)
  const theme = new MutationObserver(changed)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  void document.fonts.ready.then(changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
    theme.disconnect()
  }
}
