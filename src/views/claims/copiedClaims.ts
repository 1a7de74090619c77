import type { JudgedClaim } from '#domain/claim.ts'
import { safeText } from '#takeaway/csvText.ts'
import { citedEvidence, type Cited, type ClaimTelling } from './citedEvidence.ts'
import { readableAddress } from './readableAddress.ts'

/** A claim with its number on the page, which counts those that are not shown too. */
export interface NumberedClaim extends JudgedClaim {
  readonly number: number
}

export interface CopyTelling extends ClaimTelling {
  /** The text that makes the claims: the day and address that its reader gave. */
  readonly text: { readonly date: string | null; readonly source: string | null }
  readonly readAs: (claim: JudgedClaim['claim']) => string
  /** What the claim covers, in a sentence; empty where it covers but itself. */
  readonly covers: (judged: JudgedClaim) => string
}

const fitted = ({ statement, fit }: Cited) => (fit ? `${statement} – ${fit}` : statement)

const why = (judged: JudgedClaim, { claims, covers }: CopyTelling) => [claims.reasons[judged.arithmetic.reason], covers(judged)].filter(Boolean).join(' ')

const readAs = ({ claim }: JudgedClaim, telling: CopyTelling) => (claim.kind === 'statement' ? '' : telling.readAs(claim))

const unsureOf = ({ claim, verdict }: JudgedClaim, { claims }: CopyTelling) => (verdict === 'not-testable' ? '' : claim.doubts.map(doubt => claims.doubts[doubt]).join('; '))

/** The text that was checked, by its day and address; empty where its reader gave neither. */
export function aboutText({ date, source }: CopyTelling['text'], { claims, format }: Pick<CopyTelling, 'claims' | 'format'>): string {
  const known = [date && format.date(date), source && readableAddress(source)].filter(Boolean)
  return known.length === 0 ? '' : `${claims.checkedText}: ${known.join(', ')}`
}

/** Every source of what the claims were held against, once. */
export function notesOf(judged: readonly JudgedClaim[], telling: ClaimTelling): Map<string, Cited & { readonly number: number }> {
  const notes = new Map<string, Cited & { readonly number: number }>()
  for (const cited of judged.flatMap(one => citedEvidence(one, telling))) if (!notes.has(cited.id)) notes.set(cited.id, { ...cited, number: notes.size + 1 })
  return notes
}

/** Each claim in its sentence with verdict, reason, what it was read as and all it was held against; the sources in notes under them. */
export function claimsAsText(judged: readonly NumberedClaim[], telling: CopyTelling): string {
  const { claims: words, words: { quoted } } = telling
  const notes = notesOf(judged, telling)
  const lines = judged.flatMap(one => {
    const { claim, verdict, number } = one
    const read = readAs(one, telling)
    const unsure = unsureOf(one, telling)
    return [
      `${number}. ${quoted(claim.words)}: ${words.verdicts[verdict]}. ${why(one, telling)}`,
      ...(claim.sentence === claim.words ? [] : [`${words.columns.sentence}: ${quoted(claim.sentence)}`]),
      ...(read ? [`${words.readAs}: ${read}`] : []),
      ...(unsure ? [`${words.unsureOf}: ${unsure}`] : []),
      ...citedEvidence(one, telling).map(cited => `– ${fitted(cited)} [${notes.get(cited.id)!.number}]`),
      '',
    ]
  })
  const about = aboutText(telling.text, telling)
  return [...(about ? [about, ''] : []), ...lines, ...[...notes.values()].map(({ number, note }) => `[${number}] ${note}`)].join('\n').trim()
}

/** The same as a table, of which any row says whose text it is: rows parted by lines and cells by tabs, and as HTML for programs that know tables. */
export function claimsAsTable(judged: readonly JudgedClaim[], telling: CopyTelling): { text: string; html: string } {
  const { claims: words, text: { date, source } } = telling
  const { claim, sentence, verdict, readAs: read, why: reason, unsure, evidence } = words.columns
  const rows = judged.map(one => [
    one.claim.words, one.claim.sentence, words.verdicts[one.verdict], readAs(one, telling), why(one, telling), unsureOf(one, telling),
    citedEvidence(one, telling).map(cited => `${fitted(cited)} (${telling.words.source}: ${cited.note})`).join('; '), date ?? '', source ? readableAddress(source) : '',
  ])
  const table = [[claim, sentence, verdict, read, reason, unsure, evidence, words.date, words.columns.address], ...rows].map(cells => cells.map(cell => safeText(cell.replace(/\s+/g, ' '))))
  const escaped = (text: string) => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
  return {
    text: table.map(cells => cells.join('\t')).join('\n'),
    html: `<table>${table.map(cells => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  }
}
