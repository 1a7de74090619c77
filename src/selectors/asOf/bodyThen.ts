import { isBy } from '#domain/knownOn.ts'
import { measureSpans } from '#domain/measureSpans.ts'
import { comparePeriods } from '#domain/periods.ts'
import type { Core, Observations, SourceEntry } from '#domain/compiled.ts'
import type { OrganisationDetail, SourceDetail } from '#domain/recordDetails.ts'
import type { Observation } from '#schema/observation.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import type { Day } from './Day.ts'
import { leftOf, type Left, type Then } from './Left.ts'
import { postsThen } from './postsThen.ts'
import { citationsThen, sourcesThen } from './sourcesThen.ts'
import { textsThen } from './textsThen.ts'

/** All figures as they were known. A page of today lists the latest of thousands; on an earlier day those are others. */
export type FiguresThen = Readonly<Record<Topic, Observations>>

const latestFirst = (rows: readonly Observation[]) => [...rows].sort((a, b) => comparePeriods(b.period, a.period))

/** Sources of a page and of the figures now listed on it, each once. */
function sourcesOf(own: readonly SourceEntry[], rows: readonly Observation[], figures: FiguresThen): SourceEntry[] {
  const cited = rows.flatMap(({ citations }) => citations.flatMap(({ source }) => TOPICS.map(topic => figures[topic].sources.get(source)).find(entry => entry !== undefined) ?? []))
  return [...new Map([...own, ...cited].map(source => [source.id, source])).values()]
}

export function organisationThen({ record, people, figures: _today, rows, sources, ...detail }: OrganisationDetail, figures: FiguresThen, at: Day): Then<OrganisationDetail> {
  const rest = citationsThen(record.citations, sources, at)
  const own = latestFirst(TOPICS.flatMap(topic => figures[topic].rows).filter(({ compiler, statedBy }) => (compiler ?? statedBy?.organisation) === record.id))
  const listed = own.slice(0, rows.length)
  const left: Left = {}
  const { founded, dissolved, ...kept } = record
  return {
    value: {
      ...detail,
      record: { ...kept, ...(isBy(founded, at.day) && { founded }), ...(isBy(dissolved, at.day) && { dissolved }), citations: rest.value.citations, summary: textsThen(at, left).description(record.summary) },
      people: people.flatMap(({ id }) => {
        const posts = postsThen(id, at).value.filter(({ organisation }) => organisation === record.id)
        return posts.length > 0 ? [{ id, posts }] : []
      }),
      figures: measureSpans(own).map(({ sources: _few, ...measure }) => measure),
      rows: listed,
      sources: sourcesOf(rest.value.sources, listed, figures),
    },
    left: leftOf([rest.left, left]),
  }
}

/** `core`: the index as it stood then. */
export function sourceThen({ citedBy, rows, repeats, repeatedBy, ofPublisher, ...detail }: SourceDetail, core: Core, figures: FiguresThen, at: Day): Then<SourceDetail> {
  const counted = TOPICS.map(topic => ({ topic, of: figures[topic].rows.filter(({ citations }) => citations.some(({ source }) => source === detail.record.id)) }))
  const listed = latestFirst(counted.flatMap(({ of }) => of)).slice(0, rows.length)
  const known = (kind: 'events' | 'agreements' | 'people' | 'organisations') => citedBy[kind].filter(id => core[kind].some(record => record.id === id))
  return {
    value: {
      ...detail,
      citedBy: {
        ...citedBy, events: known('events'), agreements: known('agreements'), people: known('people'), organisations: known('organisations'),
        observations: counted.flatMap(({ topic, of }) => (of.length > 0 ? [{ topic, count: of.length }] : [])),
      },
      ...(repeats && isBy(repeats.date, at.day) && { repeats }),
      repeatedBy: sourcesThen(repeatedBy, at).value,
      ofPublisher: sourcesThen(ofPublisher, at).value,
      rows: listed,
      sources: sourcesOf(sourcesThen(detail.sources, at).value, listed, figures),
    },
    left: {},
  }
}
