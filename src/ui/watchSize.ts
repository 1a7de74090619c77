/**
 * Measures an element now and whenever its size changes.
 * @returns what ends the watch
 * A browser, or a made-up document, that tells of no changes is measured once: a page that stands still is better than none.
 */
export function watchSize(element: Element, measure: () => void): () => void {
  measure()
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(measure)
  observer.observe(element)
  return () => observer.disconnect()
}
