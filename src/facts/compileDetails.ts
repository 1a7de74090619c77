import type { SourceEntry } from '#domain/compiled.ts'
import type { AgreementDetail, EventDetail, OrganisationDetail, PersonDetail } from '#domain/recordDetails.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { placeNames } from './placeNames.ts'
import { textIn } from './textIn.ts'

type Detail = EventDetail | AgreementDetail | PersonDetail | OrganisationDetail

/** Every record in full in one language, by path: `events/<id>.<lang>.json`. `sourceOf` throws on an id it does not know. */
export function compileDetails(authored: Authored, language: Language, sourceOf: (id: string) => SourceEntry): Map<string, Detail> {
  const words = authored.translations[language]
  const called = placeNames(authored, language)
  const sourcesOf = (citations: readonly Citation[]) => [...new Set(citations.map(({ source }) => source))].map(sourceOf)
  const details: Detail[] = [
    ...authored.events.map((event): EventDetail => ({
      kind: 'events',
      record: {
        ...event,
        ...(event.place && { place: { ...event.place, city: event.place.city && called(event.place.city) } }),
        title: textIn(language, event.title, words?.events[event.id]?.title),
        summary: textIn(language, event.summary, words?.events[event.id]?.summary),
      },
      sources: sourcesOf(event.citations),
    })),
    ...authored.agreements.map((agreement): AgreementDetail => ({
      kind: 'agreements',
      record: {
        ...agreement,
        ...(agreement.place && { place: called(agreement.place) }),
        title: textIn(language, agreement.title, words?.agreements[agreement.id]?.title),
        summary: textIn(language, agreement.summary, words?.agreements[agreement.id]?.summary),
      },
      sources: sourcesOf(agreement.citations),
    })),
    ...authored.people.map((person): PersonDetail => ({
      kind: 'people',
      record: {
        ...person,
        summary: textIn(language, person.summary, words?.people[person.id]?.summary),
        roles: person.roles.map((role, index) => ({ ...role, title: textIn(language, role.title, words?.people[person.id]?.roles?.[index]) })),
      },
      sources: sourcesOf(person.citations),
    })),
    ...authored.organisations.map((organisation): OrganisationDetail => ({
      kind: 'organisations',
      record: { ...organisation, summary: textIn(language, organisation.summary, words?.organisations[organisation.id]?.summary) },
      sources: sourcesOf(organisation.citations),
    })),
  ]
  return new Map(details.map(detail => [`${detail.kind}/${detail.record.id}.${language}.json`, detail]))
}
