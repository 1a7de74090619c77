import type { JudgedClaim } from '#domain/claim.ts'
import type { ClaimsWords } from '#language/en/claims.ts'
import type { Observation } from '#schema/observation.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import { atlasReference, footnoteOf, parted, referenceOf, statementOf, type Telling } from '#takeaway/sentenceOf.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'
import type { HeldRecord } from '#views/namedRecords.ts'
import { trialFigure } from '#views/trialFigure.ts'

/** A record with where its page stands, and where what it says is printed. */
export interface CitedRecord extends HeldRecord {
  readonly address: string
  readonly sources: readonly TakenSource[]
}

export interface ClaimTelling extends Telling {
  readonly claims: ClaimsWords
  readonly rows: ReadonlyMap<string, Observation>
  readonly provenance: Provenance
  /** Where a reader of the copy finds a figure: this page has it only while it holds the text. */
  readonly addressOf: (source: string, row: string) => string
  readonly recordsOf: (judged: JudgedClaim) => readonly CitedRecord[]
}

/** Something that a claim was held against: what it says, how the claim stands to it, and its sources. */
export interface Cited {
  readonly id: string
  readonly statement: string
  /** Empty for a record: what became of the claim says it. */
  readonly fit: string
  readonly note: string
}

/** The figures, and the records with their own sentence, that a claim was held against. */
export function citedEvidence(judged: JudgedClaim, telling: ClaimTelling): Cited[] {
  return [...figuresOf(judged, telling), ...recordsOf(judged, telling)]
}

function figuresOf({ arithmetic: { trials } }: JudgedClaim, telling: ClaimTelling): Cited[] {
  const { claims, words, rows, provenance, addressOf } = telling
  return trials.flatMap(trial => {
    const figure = trialFigure(trial, rows)
    const row = figure && (figure.kind === 'stated' ? figure.observation : figure.computed.inputs[0])
    const taken = figure && provenance.figureAt(figure.kind === 'stated' ? `o-${figure.observation.id}` : `c-${figure.computed.id}`)
    if (!taken || !row) return []
    const note = footnoteOf({ ...taken, address: addressOf(row.citations[0]!.source, row.id) }, telling)
    return [{ id: taken.id, statement: statementOf(taken, words), fit: claims.fits[trial.fit], note }]
  })
}

function recordsOf(judged: JudgedClaim, telling: ClaimTelling): Cited[] {
  const { words, provenance } = telling
  return telling.recordsOf(judged).map(({ title, day, said, address, sources }) => ({
    id: address, fit: '',
    statement: `${title}${day && ` (${day})`}${said && `: ${words.quoted(said)}`}`,
    note: [...sources.map(source => parted(referenceOf(source, telling))), atlasReference(provenance.release, address, telling)].join(' '),
  }))
}
