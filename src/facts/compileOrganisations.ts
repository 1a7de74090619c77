import type { OrganisationDetail, PersonDetail } from '#domain/recordDetails.ts'
import { measureSpans } from '#domain/measureSpans.ts'
import { comparePeriods } from '#domain/periods.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import type { SourcesOf } from './compileDetails.ts'
import { textIn } from './textIn.ts'

/** A database with fifteen thousand figures does not list them all on its page. */
const MOST_LISTED = 60

/** Every body in full in one language, with who held a post in it and what it counted or gave out. */
export function compileOrganisations(authored: Authored, rows: readonly Observation[], people: readonly PersonDetail[], language: Language, sourcesOf: SourcesOf): OrganisationDetail[] {
  const countedBy = groupBy(rows.filter(row => bodyOf(row) !== undefined), row => bodyOf(row)!)
  return authored.organisations.map(organisation => {
    const own = [...(countedBy.get(organisation.id) ?? [])].sort((a, b) => comparePeriods(b.period, a.period))
    const listed = own.slice(0, MOST_LISTED)
    return {
      kind: 'organisations',
      record: { ...organisation, summary: textIn(language, organisation.summary, authored.translations[language]?.organisations[organisation.id]?.summary) },
      people: people.flatMap(({ record: { id, roles } }) => {
        const posts = roles.filter(role => role.organisation === organisation.id)
        return posts.length > 0 ? [{ id, posts }] : []
      }),
      figures: measureSpans(own).map(({ sources: _few, ...measure }) => measure),
      rows: listed,
      sources: sourcesOf([...organisation.citations, ...listed.flatMap(({ citations }) => citations)]),
    }
  })
}

/** Whose figure it is: the office that counted, else the one that gave it out. */
const bodyOf = ({ compiler, statedBy }: Observation) => compiler ?? statedBy?.organisation
