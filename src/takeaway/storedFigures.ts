import { LANGUAGES } from '#schema/vocabulary.ts'
import type { TakenFigure } from './TakenFigure.ts'

export interface StoredFigures {
  readonly figures: readonly TakenFigure[]
  /** How many could not be read: the reader is told. */
  readonly dropped: number
}

const NOTHING: StoredFigures = { figures: [], dropped: 0 }

/** Reads what this device remembers of the basket. Never throws: whatever else wrote there, what is a figure stays and the rest is counted. */
export function storedFigures(text: string | null): StoredFigures {
  if (text === null) return NOTHING
  try {
    const stored: unknown = JSON.parse(text)
    if (!Array.isArray(stored)) return { figures: [], dropped: 1 }
    const figures = stored.filter(isTakenFigure)
    return { figures, dropped: stored.length - figures.length }
  } catch {
    return { figures: [], dropped: 1 }
  }
}

const TEXTS = ['id', 'pair', 'subject', 'period', 'periodText', 'unit', 'text', 'counted', 'statedBy', 'method', 'release'] as const
const SOURCE_TEXTS = ['id', 'publisher', 'title', 'locator'] as const

/** A link that leads out of the basket must not run anything. */
const isWebAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\//.test(value)
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isText = (value: unknown) => typeof value === 'string'
const isTextOrNothing = (value: unknown) => value == null || isText(value)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isTakenFigure(value: unknown): value is TakenFigure {
  return (
    isRecord(value) &&
    TEXTS.every(name => isText(value[name])) &&
    (value['kind'] === 'stated' || value['kind'] === 'computed') &&
    (LANGUAGES as readonly unknown[]).includes(value['language']) &&
    isNumber(value['value']) &&
    ['low', 'high', 'precision'].every(name => value[name] === null || isNumber(value[name])) &&
    isTextOrNothing(value['bound']) &&
    isWebAddress(value['address']) &&
    Array.isArray(value['inputs']) && value['inputs'].every(isText) &&
    Array.isArray(value['sources']) && value['sources'].every(isTakenSource)
  )
}

function isTakenSource(value: unknown): boolean {
  return (
    isRecord(value) &&
    SOURCE_TEXTS.every(name => isText(value[name])) &&
    ['date', 'printed', 'licence', 'attribution', 'kind', 'language', 'read'].every(name => isTextOrNothing(value[name])) &&
    (value['url'] === null || isWebAddress(value['url']))
  )
}
