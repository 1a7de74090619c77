import type { Authored } from './Authored.ts'
import { compileRowHashes } from './compileRowHashes.ts'

/** The file of a release: a row a line, so that the history of this repository shows the changes, too. */
export function releaseText(authored: Authored): string {
  const { version, updated } = authored.dyad
  const kinds = Object.entries(compileRowHashes(authored)).map(([kind, hashes]) => {
    const rows = Object.entries(hashes).map(([row, hash]) => `   ${JSON.stringify(row)}: "${hash}"`)
    return `  "${kind}": {\n${rows.join(',\n')}\n  }`
  })
  return `{\n "version": "${version}",\n "updated": "${updated}",\n "rows": {\n${kinds.join(',\n')}\n }\n}\n`
}
