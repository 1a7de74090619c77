import { DataFault } from './DataFault.ts'

const MOST_RETRIES = 2
/** What a second try will not change. */
const FINAL: readonly string[] = ['missing', 'not-json', 'newer-version']

/** Retry policy of the query client: `count` failures so far. */
export function shouldRetry(count: number, fault: unknown): boolean {
  return fault instanceof DataFault && !FINAL.includes(fault.kind) && count < MOST_RETRIES
}
