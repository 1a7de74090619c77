import type { Core, SourceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { EvidenceWords } from '#language/en/evidence.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'
import { computedText, figureText } from './figureText.ts'
import { isOfBothFlows } from './addsFlows.ts'
import { howComputed } from './howComputed.ts'
import { subjectText } from './subjectText.ts'
import { takenSources } from './takenSources.ts'
import { scopeText } from './translatedIn.ts'
import { countersOf, speakersOf } from './whoCounted.ts'

export interface Taking {
  readonly core: Core
  readonly format: Format
  readonly words: EvidenceWords
  readonly sources: ReadonlyMap<string, SourceEntry>
  /** Address of the page, without its hash. */
  readonly page: string
}

/** A rank rests on every partner; a footnote names the first few. */
const INPUTS = 12
/** A gap has two subjects, a rank one for each partner. */
const SUBJECTS = 2

/** A stated figure, ready to leave its page. */
export function takenStated(row: Observation, { core, format, sources, page }: Taking): TakenFigure {
  const { value, bound, range } = row
  const speakers = speakersOf(row, core)
  const lower = bound === 'over' || bound === 'at-least'
  const upper = bound === 'under' || bound === 'at-most' || bound === 'almost'
  return {
    ...commonTo(core, format),
    id: row.id,
    kind: 'stated',
    subject: [subjectText(row, core), row.scope && scopeText(row.scope, core).text].filter(Boolean).join(' · '),
    period: row.period,
    periodText: format.period(row.period),
    value: value ?? 0,
    unit: row.unit,
    text: figureText(row, core, format),
    ...(bound && { bound }),
    low: range?.[0] ?? (lower ? value : null),
    high: range?.[1] ?? (upper ? value : null),
    precision: row.precision,
    counted: countersOf(row, core).join(', '),
    statedBy: [...speakers.names, speakers.role?.text].filter(Boolean).join(', '),
    method: row.derivedFrom ?? '',
    inputs: [],
    sources: takenSources([row], sources),
    address: `${page}#o-${row.id}`,
  }
}

/** A figure that this site worked out, with the arithmetic and the sources of what went in. */
export function takenComputed(figure: Computed, { core, format, words, sources, page }: Taking): TakenFigure {
  const { inputs } = figure
  return {
    ...commonTo(core, format),
    id: figure.id,
    kind: 'computed',
    subject: [...new Set(inputs.map(input => subjectText(input, core)))].slice(0, SUBJECTS).join(isOfBothFlows(figure) ? ' + ' : ' / '),
    period: figure.period,
    periodText: format.period(figure.period),
    value: figure.value,
    unit: figure.unit,
    text: computedText(figure, core, format),
    ...(figure.bound && { bound: figure.bound }),
    low: figure.interval?.low ?? null,
    high: figure.interval?.high ?? null,
    precision: null,
    counted: [...new Set(inputs.slice(0, INPUTS).map(input => countersOf(input, core).join(', ')).filter(Boolean))].join('; '),
    statedBy: '',
    method: howComputed(figure, words),
    inputs: inputs.slice(0, INPUTS).map(input => `${subjectText(input, core)}, ${format.period(input.period)}: ${figureText(input, core, format)}`),
    sources: takenSources(inputs.slice(0, INPUTS), sources),
    address: `${page}#c-${figure.id}`,
  }
}

const commonTo = (core: Core, { language }: Format) => ({ pair: core.dyad.id, language, release: core.release })
