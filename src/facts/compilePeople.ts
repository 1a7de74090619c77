import type { HeldPost, PersonDetail } from '#domain/recordDetails.ts'
import type { Attestation } from '#domain/posts.ts'
import { compareDates } from '#domain/dates.ts'
import { comparePeriods } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import type { Person } from '#schema/records.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import type { SourcesOf } from './compileDetails.ts'
import { rolesIn } from './rolesIn.ts'
import { textIn } from './textIn.ts'

/** The post that a document or a statement names is the whole of its role or all before a remark: "President, quoting the customs". */
const titleIn = (role: string) => role.split(/[;,]/)[0]!

/** What names a post of the person on a day: signatures under it, and figures given out by its holder on a dated page. */
function namings({ id }: Person, { agreements, sources }: Authored, stated: readonly Observation[]): (Attestation & { readonly role: string; readonly signed: boolean })[] {
  const signed = agreements.flatMap(agreement =>
    agreement.signatories.flatMap(({ person, role }) => (person === id && role && agreement.signed ? [{ date: agreement.signed, of: 'agreements' as const, id: agreement.id, role, signed: true }] : [])),
  )
  const dates = new Map(sources.map(source => [source.id, source.date]))
  const spoken = stated.flatMap(row => {
    const date = dates.get(row.citations[0]?.source ?? '')
    return date && row.statedBy?.role ? [{ date, of: 'observations' as const, id: row.id, role: titleIn(row.statedBy.role), signed: false }] : []
  })
  return [...signed, ...spoken].sort((a, b) => compareDates(a.date, b.date))
}

/** A person's posts: those on record, and those that only a signed document names. */
function postsOf(person: Person, authored: Authored, stated: readonly Observation[], language: Language): HeldPost[] {
  const named = namings(person, authored, stated)
  const roleIn = rolesIn(authored, language)
  const attestedAs = (title: string) => named.filter(({ role }) => role === title).map(({ date, of, id }) => ({ date, of, id }))
  const known = new Set(person.roles.map(({ title }) => title))
  const others = [...new Set(named.filter(({ role, signed }) => signed && !known.has(role)).map(({ role }) => role))]
  return [
    ...person.roles.map((role, index) => ({ ...role, title: textIn(language, role.title, authored.translations[language]?.people[person.id]?.roles?.[index]), attested: attestedAs(role.title) })),
    ...others.map(title => ({ title: roleIn(title), attested: attestedAs(title) })),
  ]
}

/** Everyone in full in one language. */
export function compilePeople(authored: Authored, rows: readonly Observation[], language: Language, sourcesOf: SourcesOf): PersonDetail[] {
  return authored.people.map(person => {
    const stated = rows.filter(({ statedBy }) => statedBy?.person === person.id).sort((a, b) => comparePeriods(b.period, a.period))
    return {
      kind: 'people',
      record: { ...person, summary: textIn(language, person.summary, authored.translations[language]?.people[person.id]?.summary), roles: postsOf(person, authored, stated, language) },
      rows: stated,
      sources: sourcesOf([...person.citations, ...stated.flatMap(({ citations }) => citations)]),
    }
  })
}
