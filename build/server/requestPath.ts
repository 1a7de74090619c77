/** The path and query that a request line asks for, or null when it cannot be read (`%zz`, a null byte, a full address). */
export function requestPath(target: string): { path: string; query: string } | null {
  const mark = target.indexOf('?')
  const raw = mark < 0 ? target : target.slice(0, mark)
  try {
    const path = decodeURIComponent(raw)
    // A back slash parts folders on some systems; no file of a build has one.
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return null
    return { path, query: mark < 0 ? '' : target.slice(mark) }
  } catch {
    return null
  }
}

/** The one address of a page: no slash at the end, none doubled, no `index.html`. `//host` would lead to another site. */
export function canonicalPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/')
  return single === '/' ? '/' : single.replace(/\/$/, '')
}
