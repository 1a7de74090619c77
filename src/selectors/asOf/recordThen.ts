import type { Core } from '#domain/compiled.ts'
import { isBy } from '#domain/knownOn.ts'
import { postsOn } from '#domain/posts.ts'
import type { AgreementDetail, EventDetail, PersonDetail } from '#domain/recordDetails.ts'
import { agreementThen, ratifiedThen } from './agreementThen.ts'
import type { Day } from './Day.ts'
import { leftOf, type Left, type Then } from './Left.ts'
import { rowsThen } from './observationsThen.ts'
import { postsThen } from './postsThen.ts'
import { citationsThen } from './sourcesThen.ts'
import { textsThen } from './textsThen.ts'

/** `core`: the index as it stood then. */
export function eventThen({ record, sources, ...detail }: EventDetail, core: Core, at: Day): Then<EventDetail> {
  const rest = citationsThen(record.citations, sources, at)
  const left: Left = {}
  const texts = textsThen(at, left)
  const { endDate, note, figures, namedDocuments, ...kept } = record
  return {
    value: {
      ...detail,
      record: {
        ...kept,
        ...(isBy(endDate, at.day) && { endDate }),
        agreements: record.agreements.filter(id => core.agreements.some(agreement => agreement.id === id)),
        citations: rest.value.citations,
        summary: texts.description(record.summary),
        ...texts.field('note', note), ...texts.lines('figures', figures), ...texts.lines('namedDocuments', namedDocuments),
      },
      posts: Object.fromEntries(record.people.map(id => [id, postsOn(postsThen(id, at).value, record.date)])),
      sources: rest.value.sources,
    },
    left: leftOf([rest.left, left]),
  }
}

export function documentThen({ record, sources, ...detail }: AgreementDetail, core: Core, at: Day): Then<AgreementDetail> {
  const rest = citationsThen(record.citations, sources, at)
  const left: Left = {}
  const texts = textsThen(at, left)
  const { event, term, note, ...kept } = agreementThen(record, at)
  return {
    value: {
      ...detail,
      record: {
        ...kept,
        ...(core.events.some(({ id }) => id === event) && { event }),
        ratifications: ratifiedThen(record.ratifications, ({ date }) => date, record.id, at),
        citations: rest.value.citations,
        summary: texts.description(record.summary),
        ...texts.field('term', term), ...texts.field('note', note),
      },
      sources: rest.value.sources,
    },
    left: leftOf([rest.left, left]),
  }
}

export function personDetailThen({ record, rows, sources, ...detail }: PersonDetail, at: Day): Then<PersonDetail> {
  const rest = citationsThen(record.citations, sources, at)
  const posts = postsThen(record.id, at)
  const figures = rowsThen(rows, sources, at)
  const left: Left = {}
  const { died, ...kept } = record
  return {
    value: {
      ...detail,
      record: { ...kept, ...(isBy(died, at.day) && { died }), roles: posts.value, citations: rest.value.citations, summary: textsThen(at, left).description(record.summary) },
      rows: figures.value,
      sources: rest.value.sources,
    },
    left: leftOf([rest.left, figures.left, left]),
  }
}
