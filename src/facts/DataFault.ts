/**
 * missing: the host has no such file · unreachable: no answer · server: the host failed · truncated: JSON that breaks off ·
 * not-json: a page instead of data (a login wall, a host that answers everything) · newer-version: data of a later site than this script · slow: no end within the deadline.
 */
export type DataFaultKind = 'missing' | 'unreachable' | 'server' | 'truncated' | 'not-json' | 'newer-version' | 'slow'

/** Why a data file could not be used; pages explain each kind in the reader's language. */
export class DataFault extends Error {
  override readonly name = 'DataFault'
  readonly kind: DataFaultKind
  readonly url: string
  constructor(kind: DataFaultKind, url: string, options?: ErrorOptions) {
    super(`${kind}: ${url}`, options)
    this.kind = kind
    this.url = url
  }
}
