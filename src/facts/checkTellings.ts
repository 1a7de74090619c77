import type { Tellings } from '#schema/dyad.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { nearestTo } from './nearestTo.ts'
import { printedNumbers } from './printedNumbers.ts'
import type { Problem } from './problem.ts'

const KINDS = ['events', 'agreements'] as const

/** A record is told only in what it says itself: it is there, and no number is new. */
export function checkTellings(authored: Authored): Problem[] {
  const { dyad, tellings } = authored
  return Object.entries(tellings).flatMap(([language, told]: [string, Tellings]) => {
    const file = `${dyad.id}/tellings/${language}.json`
    const wrongLanguage: Problem[] = told.language === language ? [] : [{ file, record: null, field: 'language', found: told.language, expected: `"${language}", as the file is named`, severity: 'error' }]
    const wrong = KINDS.flatMap(kind => {
      const ids = new Set(authored[kind].map(({ id }) => id))
      return Object.entries(told[kind]).flatMap(([id, sentences]): Problem[] => {
        if (ids.has(id)) return sentences.flatMap((sentence, place) => newNumbers(sentence, told.language, id, authored).map((found): Problem => ({ file, record: id, field: `${kind}.${place}`, found, expected: 'a number that the record itself has', severity: 'error' })))
        const nearest = nearestTo(id, ids)
        return authored.refused.has(id) ? [] : [{ file, record: id, field: kind, found: id, expected: `an id of the pair's ${kind}.json`, ...(nearest !== undefined && { nearest }), severity: 'error' }]
      })
    })
    return [...wrongLanguage, ...wrong]
  })
}

/** Numbers of a sentence that stand nowhere in its record, in whatever language. */
function newNumbers(sentence: string, language: Language, id: string, { events, agreements, translations }: Authored): string[] {
  const record = events.find(one => one.id === id) ?? agreements.find(one => one.id === id)!
  const texts = (one: { readonly title?: string | undefined; readonly summary?: string | undefined; readonly figures?: readonly string[] | undefined } | undefined) => [one?.title ?? '', one?.summary ?? '', ...(one?.figures ?? [])].join(' ')
  const known = new Set([
    ...printedNumbers(texts(record), 'en'),
    ...Object.values(translations).flatMap(words => printedNumbers(texts(words.events[id] ?? words.agreements[id]), words.language)),
  ])
  return printedNumbers(sentence, language).filter(number => !known.has(number))
}
