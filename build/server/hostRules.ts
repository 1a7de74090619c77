/** A path pattern of a static host: `*` at its end stands for the rest, `:name` for one step. */
export interface HostRules {
  /** Header lines of every rule whose pattern fits, those of one name joined by a comma, as hosts do. */
  readonly headersFor: (path: string) => Record<string, string>
  /** Where a path has moved to, or null. */
  readonly redirectFor: (path: string) => { readonly to: string; readonly status: number } | null
}

/** Reads the text of `_headers` and `_redirects` as Cloudflare Pages and Netlify do. */
export function hostRules(headersText: string, redirectsText: string): HostRules {
  const blocks = headersText.split(/\n(?=\S)/).map(block => block.trim().split('\n'))
  const headerRules = blocks
    .filter(([pattern]) => pattern?.startsWith('/'))
    .map(([pattern, ...lines]) => ({ fits: matcherOf(pattern as string), headers: lines.map(headerOf) }))
  const redirects = redirectsText
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .filter(([from]) => from?.startsWith('/'))
    .map(([from, to, status]) => ({ fits: matcherOf(from as string), to: to as string, status: Number(status ?? 302) }))

  return {
    headersFor(path) {
      const found: Record<string, string> = {}
      for (const { fits, headers } of headerRules) {
        if (!fits(path)) continue
        for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value
      }
      return found
    },
    redirectFor(path) {
      for (const { fits, to, status } of redirects) {
        const parts = fits(path)
        if (parts) return { to: to.replace(/:(\w+)/g, (_, name: string) => parts[name] ?? ''), status }
      }
      return null
    },
  }
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

/** A function that gives the named parts of a path that fits (`splat` for the rest), or null. */
function matcherOf(pattern: string): (path: string) => Record<string, string> | null {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\*$/, '(?<splat>.*)')
  const expression = new RegExp(`^${source}$`)
  return path => {
    const match = expression.exec(path)
    return match && { ...match.groups }
  }
}
