import type { Core } from '#domain/compiled.ts'
import type { HeldPost, RecordDetail } from '#domain/recordDetails.ts'
import type { Party } from '#schema/records.ts'
import type { AgreementLevel, EventKind, OrganisationKind } from '#schema/vocabulary.ts'

/** Kinds of event at which those whom a record names were: others may name whom they concern. */
const MEET: ReadonlySet<EventKind> = new Set(['summit', 'visit', 'meeting', 'commission', 'forum'])

/** Bodies of a state, which can bind it. */
const PUBLIC: ReadonlySet<OrganisationKind> = new Set([
  'ministry', 'government', 'committee', 'commission', 'parliament', 'presidency', 'agency', 'court', 'customs', 'regional-government', 'central-bank', 'statistics-office', 'armed-forces', 'embassy',
])
/** Levels at which a party known by its name alone is a state or a part of one. */
const OF_STATES: ReadonlySet<AgreementLevel> = new Set(['treaty', 'intergovernmental', 'regional'])

/** Whether every party to a document is on record as a state or a body of one: what firms, academies and theatres agree on is no act of law. */
function isOfPublicBodies(parties: readonly Party[], level: AgreementLevel, { organisations }: Core): boolean {
  const kindOf = (id: string) => organisations.find(one => one.id === id)?.kind
  return parties.every(party => {
    if ('country' in party) return true
    if ('name' in party) return OF_STATES.has(level)
    const kind = kindOf(party.organisation)
    return kind !== undefined && PUBLIC.has(kind)
  })
}

/** A post on record, with its days where a source gives them: whether it is held today, none may say. */
const occupationOf = ({ title, from, to }: HeldPost) => ({
  '@type': 'Role',
  hasOccupation: { '@type': 'Occupation', name: title.lang ? { '@language': title.lang, '@value': title.text } : title.text },
  ...(from && { startDate: from }),
  ...(to && { endDate: to }),
})

const otherName = (name: string, native: string | undefined) => (native && native !== name ? { alternateName: native } : {})

/** `home`: where the pair's pages stand. The language is the page's; of a source, the work's own. */
export function recordData(detail: RecordDetail, core: Core, home: string): Record<string, unknown> | null {
  const countryOf = (id: string | null) => core.countries.find(country => country.id === id)?.name
  switch (detail.kind) {
    case 'events': {
      const { title, date, endDate, place, summary, kind, people } = detail.record
      const address = [place?.city, countryOf(place?.country ?? null)].filter(Boolean).join(', ')
      const attendee = MEET.has(kind) ? core.people.filter(one => people.includes(one.id)).map(({ id, name }) => ({ '@type': 'Person', name, url: `${home}/people/${id}` })) : []
      return {
        '@type': 'Event', name: title.text, startDate: date, ...(endDate && { endDate }), ...(address && { location: { '@type': 'Place', name: address, address } }), description: summary.text,
        ...(attendee.length > 0 && { attendee }),
      }
    }
    case 'agreements': {
      const { title, signed, status, summary, parties, level } = detail.record
      if (!isOfPublicBodies(parties, level, core)) return { '@type': 'CreativeWork', name: title.text, ...(signed && { dateCreated: signed }), description: summary.text }
      return { '@type': 'Legislation', name: title.text, ...(signed && { legislationDate: signed }), ...(status === 'in-force' && { legislationLegalForce: 'InForce' }), description: summary.text }
    }
    case 'people': {
      const { names, nativeName, summary, born, died, roles } = detail.record
      // The country for which someone acts is on record; where they live and whose citizens they are is not.
      return {
        '@type': 'Person', name: names.en, ...otherName(names.en, nativeName), ...(born && { birthDate: born }), ...(died && { deathDate: died }),
        ...(roles.length > 0 && { hasOccupation: roles.map(occupationOf) }), description: summary.text,
      }
    }
    case 'organisations': {
      const { names, nativeName, summary, url } = detail.record
      return { '@type': 'Organization', name: names.en, ...otherName(names.en, nativeName), ...(url && { sameAs: url }), description: summary.text }
    }
    case 'sources': {
      const { title, publisher, date, url, language } = detail.record
      return { '@type': 'CreativeWork', name: title, publisher: { '@type': 'Organization', name: publisher }, ...(date && { datePublished: date }), ...(url && { sameAs: url }), inLanguage: language }
    }
  }
}
