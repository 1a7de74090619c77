import { DataFault } from './DataFault.ts'

const DEADLINE_MS = 10_000

const isTimeout = (fault: unknown) => fault instanceof Error && fault.name === 'TimeoutError'

/**
 * Fetches one JSON file within ten seconds, body included. Throws a `DataFault`; only the caller's own abort is passed on as it is,
 * so that a view left before its data came does not report an error.
 */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  const faultOf = (fault: unknown) => {
    if (signal?.aborted) return fault
    return new DataFault(isTimeout(fault) || deadline.aborted ? 'slow' : 'unreachable', url, { cause: fault })
  }

  let response: Response
  try {
    response = await fetch(url, { signal: signal ? AbortSignal.any([signal, deadline]) : deadline })
  } catch (fault) {
    throw faultOf(fault)
  }
  if (response.status === 404 || response.status === 410) throw new DataFault('missing', url)
  if (!response.ok) throw new DataFault('server', url)
  // Hosts that answer every address with their front page do so with status 200.
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')) throw new DataFault('not-json', url)

  let text: string
  try {
    text = await response.text()
  } catch (fault) {
    throw faultOf(fault)
  }
  try {
    return JSON.parse(text) as unknown
  } catch (fault) {
    throw new DataFault('truncated', url, { cause: fault })
  }
}
