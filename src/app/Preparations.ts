import type { QueryClient } from '@tanstack/react-query'
import { prepare, type Prepared } from './prepare.ts'
import type { Route } from './route.ts'

/**
 * What has been fetched for each path. A page that is ready is drawn at once, without a suspended render between,
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
  begin(path: string, route: Route): Promise<Prepared> {
    const known = this.pending.get(path)
    if (known) return known
    this.count(1)
    const started = prepare(route, this.client).then(
      prepared => {
        this.count(-1)
        this.ready.set(path, prepared)
        return prepared
      },
      (fault: unknown) => {
        this.count(-1)
        this.pending.delete(path)
        throw fault
      },
    )
    this.pending.set(path, started)
    return started
  }

  of(path: string): Prepared | undefined {
    return this.ready.get(path)
  }

  /** Forgets a failed attempt: what could not be fetched once may be there now. */
  forgetFailed(path: string): void {
    if (this.ready.get(path)?.kind !== 'failed') return
    this.ready.delete(path)
    this.pending.delete(path)
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
