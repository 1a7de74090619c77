import type { SourceEntry } from '#domain/compiled.ts'
import type { AgreementDetail, EventDetail, HeldPost, OrganisationDetail, PersonDetail } from '#domain/recordDetails.ts'
import { postsOn } from '#domain/posts.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { compileOrganisations } from './compileOrganisations.ts'
import { compilePeople } from './compilePeople.ts'
import { placeNames } from './placeNames.ts'
import { rolesIn } from './rolesIn.ts'
import { textIn } from './textIn.ts'

/** The sources that citations name, each once. */
export type SourcesOf = (citations: readonly Citation[]) => SourceEntry[]

type Detail = EventDetail | AgreementDetail | PersonDetail | OrganisationDetail

/** Every record in full in one language, by path: `events/<id>.<lang>.json`. `sourceOf` throws on an id it does not know. */
export function compileDetails(authored: Authored, rows: readonly Observation[], language: Language, sourceOf: (id: string) => SourceEntry): Map<string, Detail> {
  const words = authored.translations[language]
  const called = placeNames(authored, language)
  const roleIn = rolesIn(authored, language)
  const sourcesOf: SourcesOf = citations => [...new Set(citations.map(({ source }) => source))].map(sourceOf)
  const people = compilePeople(authored, rows, language, sourcesOf)
  const heldBy = new Map<string, readonly HeldPost[]>(people.map(({ record }) => [record.id, record.roles]))
  const details: Detail[] = [
    ...authored.events.map(({ figures, ...event }): EventDetail => ({
      kind: 'events',
      record: {
        ...event,
        ...(event.place && { place: { ...event.place, city: event.place.city && called(event.place.city) } }),
        title: textIn(language, event.title, words?.events[event.id]?.title),
        summary: textIn(language, event.summary, words?.events[event.id]?.summary),
        ...(figures && { figures: figures.map((figure, place) => textIn(language, figure, words?.events[event.id]?.figures?.[place])) }),
      },
      posts: Object.fromEntries(event.people.map(id => [id, postsOn(heldBy.get(id) ?? [], event.date)])),
      sources: sourcesOf(event.citations),
    })),
    ...authored.agreements.map((agreement): AgreementDetail => ({
      kind: 'agreements',
      record: {
        ...agreement,
        ...(agreement.place && { place: called(agreement.place) }),
        signatories: agreement.signatories.map(({ role, ...signatory }) => ({ ...signatory, role: role === null ? null : roleIn(role) })),
        title: textIn(language, agreement.title, words?.agreements[agreement.id]?.title),
        summary: textIn(language, agreement.summary, words?.agreements[agreement.id]?.summary),
      },
      sources: sourcesOf(agreement.citations),
    })),
    ...people,
    ...compileOrganisations(authored, rows, people, language, sourcesOf),
  ]
  return new Map(details.map(detail => [`${detail.kind}/${detail.record.id}.${language}.json`, detail]))
}
