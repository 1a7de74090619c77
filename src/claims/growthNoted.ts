import type { Observation } from '#schema/observation.ts'
import { yearBefore } from './assign.ts'

/** Part of a note that says how the figure compares with the year before, and nothing else. */
const RATE = /^(?<almost>nearly |almost )?(?:given as |said to be )?(?<rate>\d+(?:\.\d+)?) percent (?<than>above|more than|below|less than)(?: in)?(?: the (?:same months|first half) of)? (?<base>\d{4}|(?:a|the) year before)\.?$/i
const TURN = /^(?<than>up|down) (?<rate>\d+(?:\.\d+)?) percent(?: on (?<base>\d{4}))?\.?$/i
const TIMES = /^(?<times>\d+(?:\.\d+)?) times (?<base>\d{4}|the year before)\.?$/i
const HALF = /^half of the tonnage of the year before\.?$/i

/** How a change says that it is no row of its own. */
export const NOTED = 'note'

/** Of what is counted in units of mass, volume or energy the weight is what changed. */
const WEIGHED = /\.(?:quantity|volume)$/

/** Change against the year before that a figure's own note prints: no other row has it. Of turnover the changes are rows of their own. */
export function growthNoted(row: Observation): Observation | null {
  const { note, measure, period } = row
  if (note === undefined || measure.startsWith('trade.turnover') || /\.(?:share|product-share|growth|rank)$/.test(measure) || /rub|ruble/i.test(note)) return null
  for (const part of note.split(/;\s*|\.\s+(?=\p{Lu})/u)) {
    const change = changeIn(part.trim(), WEIGHED.test(measure))
    if (change === null || (/^\d{4}$/.test(change.base) && change.base !== yearBefore(period).slice(0, 4))) continue
    const { bound: _, range: __, ...rest } = row
    return { ...rest, derivedFrom: NOTED, measure: `${measure}.growth`, value: change.value, precision: change.precision, unit: 'percent', ...(change.isAlmost && { bound: 'almost' as const }) }
  }
  return null
}

interface Change { readonly value: number; readonly precision: number; readonly base: string; readonly isAlmost: boolean }

function changeIn(part: string, isWeighed: boolean): Change | null {
  if (isWeighed && HALF.test(part)) return { value: -50, precision: ROUGH, base: '', isAlmost: false }
  const times = TIMES.exec(part)?.groups
  if (times) return { value: Number(((Number(times['times']) - 1) * 100).toFixed(6)), precision: stepOf(times['times']!) * 50, base: times['base']!, isAlmost: false }
  const rate = (RATE.exec(part) ?? TURN.exec(part))?.groups
  if (!rate) return null
  const fell = /^(?:below|less than|down)$/i.test(rate['than']!)
  return { value: (fell ? -1 : 1) * Number(rate['rate']), precision: stepOf(rate['rate']!) / 2, base: rate['base'] ?? '', isAlmost: rate['almost'] !== undefined }
}

/** "Half" in words: as round as the press writes it. */
const ROUGH = 5

const stepOf = (digits: string): number => 10 ** -(digits.split('.')[1]?.length ?? 0)
