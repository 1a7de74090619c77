import type { Text } from '#domain/compiled.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { textIn } from './textIn.ts'

/** A post as sources and documents name it, in the page's language: those that somebody holds on record are translated with that person. */
export function rolesIn({ people, translations }: Authored, language: Language): (role: string) => Text {
  const words = translations[language]
  const held = people.flatMap(({ id, roles }) => roles.flatMap(({ title }, index): [string, string][] => {
    const translated = words?.people[id]?.roles?.[index]
    return translated === undefined ? [] : [[title, translated]]
  }))
  const translated = new Map([...held, ...Object.entries(words?.roles ?? {})])
  return role => textIn(language, role, translated.get(role))
}
