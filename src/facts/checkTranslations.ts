import type { Translations } from '#schema/dyad.ts'
import type { Authored } from './Authored.ts'
import { nearestTo } from './nearestTo.ts'
import { printedNumbers } from './printedNumbers.ts'
import type { Problem } from './problem.ts'
import { statementsOf } from './statementsOf.ts'

const KINDS = ['events', 'agreements', 'people', 'organisations'] as const

/** Translations belong to records, posts and scopes that are there; a person's posts and an event's figures are translated all or none, in order, and no figure becomes another. */
export function checkTranslations(authored: Authored): Problem[] {
  const { dyad, translations, people, agreements, observations, events } = authored
  const named = new Set([...agreements.flatMap(({ signatories }) => signatories), ...observations.flatMap(({ statedBy }) => statedBy ?? [])].flatMap(({ role }) => role ?? []))
  const scopes = new Set(statementsOf(authored).flatMap(({ observation: { scope } }) => scope ?? []))
  return Object.entries(translations).flatMap(([language, words]: [string, Translations]) => {
    const file = `${dyad.id}/translations/${language}.json`
    const problems: Problem[] = []
    if (words.language !== language) problems.push({ file, record: null, field: 'language', found: words.language, expected: `"${language}", as the file is named`, severity: 'error' })
    for (const kind of KINDS) {
      const ids = new Set(authored[kind].map(({ id }) => id))
      for (const id of Object.keys(words[kind])) {
        if (ids.has(id) || authored.refused.has(id)) continue
        const nearest = nearestTo(id, ids)
        problems.push({ file, record: id, field: kind, found: id, expected: `an id of the pair's ${kind}.json`, ...(nearest !== undefined && { nearest }), severity: 'error' })
      }
    }
    const shared = (field: 'roles' | 'scopes', known: ReadonlySet<string>, expected: string) => Object.keys(words[field] ?? {}).flatMap((text): Problem[] => {
      if (known.has(text)) return []
      const nearest = nearestTo(text, known)
      return [{ file, record: null, field: `${field}.${text}`, found: text, expected, ...(nearest !== undefined && { nearest }), severity: 'error' }]
    })
    problems.push(...shared('roles', named, 'a post as signatories.role or statedBy.role names it'), ...shared('scopes', scopes, 'a scope as a figure or a series has it'))
    for (const { id, roles } of people) {
      const translated = words.people[id]?.roles
      if (translated && translated.length !== roles.length) problems.push({ file, record: id, field: 'people.roles', found: translated.length, expected: `${roles.length} posts, one a role of the record`, severity: 'error' })
    }
    for (const { id, figures = [] } of events) {
      const translated = words.events[id]?.figures
      if (!translated) continue
      if (translated.length !== figures.length) problems.push({ file, record: id, field: 'events.figures', found: translated.length, expected: `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}, one for each of the record`, severity: 'error' })
      else problems.push(...figures.flatMap((english, place): Problem[] => {
        const own = translated[place]!
        if (printedNumbers(own, words.language).join() === printedNumbers(english, 'en').join()) return []
        return [{ file, record: id, field: `events.figures.${place}`, found: own, expected: `the numbers of "${english}"`, severity: 'error' }]
      }))
    }
    return problems
  })
}
