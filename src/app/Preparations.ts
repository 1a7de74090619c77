import type { QueryClient } from '@tanstack/react-query'
import type { PartialDate } from '#schema/primitives.ts'
import { prepare, type Prepared } from './prepare.ts'
import type { Route } from './route.ts'

/**
 * What has been fetched for each path, and for each day as of which it was asked for. A page that is ready is drawn at once, without a suspended render between,
 * so that hydration finds the same tree as the server wrote; one that is not gives a promise to wait for.
 */
export class Preparations {
  private readonly ready = new Map<string, Prepared>()
  private readonly pending = new Map<string, Promise<Prepared>>()
  private readonly client: QueryClient
  private underway = 0
  private readonly listeners = new Set<() => void>()

  constructor(client: QueryClient) {
    this.client = client
  }

  /** Fetches what the page needs; a failed attempt is forgotten, so that the next one tries again. */
  begin(path: string, route: Route, asOf: PartialDate | null = null): Promise<Prepared> {
    const page = pageOf(path, asOf)
    const known = this.pending.get(page)
    if (known) return known
    this.count(1)
    const started = prepare(route, this.client, asOf).then(
      prepared => {
        this.count(-1)
        this.ready.set(page, prepared)
        return prepared
      },
      (fault: unknown) => {
        this.count(-1)
        this.pending.delete(page)
        throw fault
      },
    )
    this.pending.set(page, started)
    return started
  }

  of(path: string, asOf: PartialDate | null = null): Prepared | undefined {
    return this.ready.get(pageOf(path, asOf))
  }

  /** Forgets a failed attempt: what could not be fetched once may be there now. */
  forgetFailed(path: string, asOf: PartialDate | null = null): void {
    const page = pageOf(path, asOf)
    if (this.ready.get(page)?.kind !== 'failed') return
    this.ready.delete(page)
    this.pending.delete(page)
  }

  /** Whether something is being fetched now; with `watch` for `useSyncExternalStore`. */
  readonly isBusy = (): boolean => this.underway > 0

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private count(step: 1 | -1): void {
    this.underway += step
    // A page is asked for while another is drawn, and a drawing must not set off the next one.
    queueMicrotask(() => this.listeners.forEach(listener => listener()))
  }
}

const pageOf = (path: string, asOf: PartialDate | null) => (asOf === null ? path : `${path}?${asOf}`)
