import type { JudgedClaim } from '#domain/claim.ts'
import type { Observation } from '#schema/observation.ts'
import { safeText } from '#takeaway/csvText.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import { footnoteOf, statementOf, type Telling } from '#takeaway/sentenceOf.ts'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'
import type { ClaimsWords } from '#language/en/claims.ts'
import { trialFigure } from '#views/trialFigure.ts'

export interface ClaimTelling extends Telling {
  readonly claims: ClaimsWords
  readonly rows: ReadonlyMap<string, Observation>
  readonly provenance: Provenance
  /** Where a reader of the copy finds a figure: this page has it only while it holds the text. */
  readonly addressOf: (source: string, row: string) => string
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

/** Claims, verdicts and reasons, with the figures' sources in notes under them. */
export function claimsAsText(judged: readonly JudgedClaim[], telling: ClaimTelling): string {
  const { claims: words } = telling
  const notes = new Map<string, { number: number; text: string }>()
  const numberOf = (figure: TakenFigure) => {
    const known = notes.get(figure.id) ?? { number: notes.size + 1, text: `${statementOf(figure, telling.words)}. ${footnoteOf(figure, telling)}` }
    notes.set(figure.id, known)
    return `[${known.number}]`
  }
  const lines = judged.map((one, index) => {
    const marks = figuresOf(one, telling).map(numberOf).join('')
    return `${index + 1}. ${telling.words.quoted(one.claim.words)}: ${words.verdicts[one.verdict]}. ${words.reasons[one.arithmetic.reason]}${marks && ` ${marks}`}`
  })
  return [...lines, '', ...[...notes.values()].map(({ number, text }) => `[${number}] ${text}`)].join('\n').trim()
}

/** The same as a table: rows parted by lines and cells by tabs, and as HTML for programs that know tables. */
export function claimsAsTable(judged: readonly JudgedClaim[], telling: ClaimTelling): { text: string; html: string } {
  const { claims: words } = telling
  const { claim, verdict, readAs, why, evidence } = words.columns
  const rows = judged.map(one => [
    one.claim.words, words.verdicts[one.verdict], one.claim.kind === 'statement' ? '' : telling.readAs(one.claim), words.reasons[one.arithmetic.reason],
    figuresOf(one, telling).map(figure => `${statementOf(figure, telling.words)} <${figure.address}>`).join('; '),
  ])
  const table = [[claim, verdict, readAs, why, evidence], ...rows].map(cells => cells.map(cell => safeText(cell.replace(/\s+/g, ' '))))
  const escaped = (text: string) => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
  return {
    text: table.map(cells => cells.join('\t')).join('\n'),
    html: `<table>${table.map(cells => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  }
}
