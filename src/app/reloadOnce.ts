const KEY = 'reloaded-at'
const COOLDOWN_MS = 30_000

/**
 * After a deploy an open tab asks for chunks that are gone: load the page anew, once. The time of the last reload
 * guards against a loop; where storage is blocked there is no guard, so the fault is shown instead.
 */
export function reloadOnceWhenStale(): void {
  try {
    const last = Number(sessionStorage.getItem(KEY))
    const now = performance.timeOrigin + performance.now()
    if (now - last < COOLDOWN_MS) return
    sessionStorage.setItem(KEY, String(now))
    location.reload()
  } catch {
    // Storage is blocked: the error reaches the boundary, which offers the reload as a button.
  }
}
