import type { JudgedClaim } from '#domain/claim.ts'
import type { Observation } from '#schema/observation.ts'
import { safeText } from '#takeaway/csvText.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import { atlasReference, footnoteOf, statementOf, type Telling } from '#takeaway/sentenceOf.ts'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'
import type { ClaimsWords } from '#language/en/claims.ts'
import type { HeldRecord } from '#views/namedRecords.ts'
import { trialFigure } from '#views/trialFigure.ts'

/** A record with where its page stands. */
export interface CitedRecord extends HeldRecord {
  readonly address: string
}

/** A claim with its number on the page, which counts those that are not shown too. */
export interface NumberedClaim extends JudgedClaim {
  readonly number: number
}

/** Something that a claim was held against, as a note and as a cell tell it. */
interface Cited {
  readonly id: string
  /** The record's own sentence of the claim, quoted; empty for what has none. */
  readonly said: string
  readonly note: string
  readonly cell: string
}

export interface ClaimTelling extends Telling {
  readonly claims: ClaimsWords
  readonly rows: ReadonlyMap<string, Observation>
  readonly provenance: Provenance
  /** Where a reader of the copy finds a figure: this page has it only while it holds the text. */
  readonly addressOf: (source: string, row: string) => string
  readonly recordsOf: (judged: JudgedClaim) => readonly CitedRecord[]
  readonly readAs: (claim: JudgedClaim['claim']) => string
}

/** The figures that a claim was held against, as they can be cited. */
function figuresOf({ arithmetic: { trials } }: JudgedClaim, { rows, provenance, addressOf }: ClaimTelling): TakenFigure[] {
  return trials.flatMap(trial => {
    const figure = trialFigure(trial, rows)
    const row = figure && (figure.kind === 'stated' ? figure.observation : figure.computed.inputs[0])
    const taken = figure && provenance.figureAt(figure.kind === 'stated' ? `o-${figure.observation.id}` : `c-${figure.computed.id}`)
    return taken && row ? [{ ...taken, address: addressOf(row.citations[0]!.source, row.id) }] : []
  })
}

/** The figures with their sources, and the records, that a claim was held against. */
function citedBy(judged: JudgedClaim, telling: ClaimTelling): Cited[] {
  const { words, provenance } = telling
  return [
    ...figuresOf(judged, telling).map(figure => {
      const statement = statementOf(figure, words)
      return { id: figure.id, said: '', note: `${statement}. ${footnoteOf(figure, telling)}`, cell: `${statement} <${figure.address}>` }
    }),
    ...telling.recordsOf(judged).map(record => {
      const { title, day, address } = record
      const said = record.said && words.quoted(record.said)
      return { id: address, said, note: `${title}${day && `, ${day}`}. ${atlasReference(provenance.release, address, telling)}`, cell: `${title}${day && ` (${day})`}${said && `: ${said}`} <${address}>` }
    }),
  ]
}

/** Claims, verdicts and reasons, what records say of them, and the sources of figures and the records in notes under them. */
export function claimsAsText(judged: readonly NumberedClaim[], telling: ClaimTelling): string {
  const { claims: words } = telling
  const notes = new Map<string, { number: number; text: string }>()
  const markOf = ({ id, said, note }: Cited) => {
    const known = notes.get(id) ?? { number: notes.size + 1, text: note }
    notes.set(id, known)
    return `${said && ` ${said} `}[${known.number}]`
  }
  const lines = judged.map(one => {
    const marks = citedBy(one, telling).map(markOf).join('').trim()
    return `${one.number}. ${telling.words.quoted(one.claim.words)}: ${words.verdicts[one.verdict]}. ${words.reasons[one.arithmetic.reason]}${marks && ` ${marks}`}`
  })
  return [...lines, '', ...[...notes.values()].map(({ number, text }) => `[${number}] ${text}`)].join('\n').trim()
}

/** The same as a table: rows parted by lines and cells by tabs, and as HTML for programs that know tables. */
export function claimsAsTable(judged: readonly JudgedClaim[], telling: ClaimTelling): { text: string; html: string } {
  const { claims: words } = telling
  const { claim, verdict, readAs, why, evidence } = words.columns
  const rows = judged.map(one => [
    one.claim.words, words.verdicts[one.verdict], one.claim.kind === 'statement' ? '' : telling.readAs(one.claim), words.reasons[one.arithmetic.reason],
    citedBy(one, telling).map(({ cell }) => cell).join('; '),
  ])
  const table = [[claim, verdict, readAs, why, evidence], ...rows].map(cells => cells.map(cell => safeText(cell.replace(/\s+/g, ' '))))
  const escaped = (text: string) => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
  return {
    text: table.map(cells => cells.join('\t')).join('\n'),
    html: `<table>${table.map(cells => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  }
}
