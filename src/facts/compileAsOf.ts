import type { AsOfIndex, CountedByDay } from '#domain/asOfIndex.ts'
import type { HeldPost, PersonDetail } from '#domain/recordDetails.ts'
import { lastDayOf } from '#domain/dates.ts'
import { knownOn, type DateOfSource } from '#domain/knownOn.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'

type Citing = { readonly id: string; readonly citations: readonly Citation[] }

/** When what a pair's release holds became known, and by which sources. */
export function compileAsOf(authored: Authored, rows: Readonly<Record<Topic, readonly Observation[]>>, people: readonly PersonDetail[]): AsOfIndex {
  const dates = new Map(authored.sources.map(({ id, date }) => [id, date]))
  const dateOf: DateOfSource = source => dates.get(source)
  const toldOf = (records: readonly Citing[], further: ReadonlyMap<string, readonly Citation[]> = new Map()) =>
    Object.fromEntries(records.map(({ id, citations }) => [id, daysOf([...citations, ...(further.get(id) ?? [])], dateOf)]))
  const { visaRules, formalTies, rollCalls, airRoutes } = authored
  const small = [...visaRules, ...formalTies].flatMap(({ citations }) => citations.map(({ source }) => source))
  const only = [rollCalls?.source, airRoutes?.source].flatMap(source => source ?? [])
  const out = (source: string) => [{ source }]
  return {
    told: {
      events: toldOf(authored.events),
      agreements: toldOf(authored.agreements),
      people: toldOf(authored.people),
      organisations: toldOf(authored.organisations, figuresOf(TOPICS.flatMap(topic => rows[topic]))),
    },
    posts: Object.fromEntries(people.map(({ record }): [string, readonly HeldPost[]] => [record.id, record.roles])),
    known: {
      ...(Object.fromEntries(TOPICS.map(topic => [topic, countedByDay(rows[topic].map(row => knownOn(row, dateOf)))])) as Record<Topic, ReturnType<typeof countedByDay>>),
      sources: countedByDay(authored.sources.map(({ date }) => date && lastDayOf(date))),
      visaRules: countedByDay(visaRules.map(({ date, citations }) => knownOn({ period: date, citations }, dateOf))),
      formalTies: countedByDay(formalTies.map(({ year, citations }) => knownOn({ period: String(year), citations }, dateOf))),
      rollCalls: countedByDay((rollCalls?.rows ?? []).map(([, date]) => knownOn({ period: date, citations: out(rollCalls!.source) }, dateOf))),
      airRoutes: countedByDay((airRoutes?.routes ?? []).map(() => knownOn({ period: airRoutes!.snapshot, citations: out(airRoutes!.source) }, dateOf))),
    } satisfies Record<CountedByDay, unknown>,
    sources: Object.fromEntries([...new Set([...small, ...only])].map(id => [id, dates.get(id) ?? null])),
  }
}

/** The days of dated sources, each source once, oldest first. */
function daysOf(citations: readonly Citation[], dateOf: DateOfSource): string[] {
  return [...new Set(citations.map(({ source }) => source))].flatMap(source => dateOf(source) ?? []).map(lastDayOf).sort()
}

/** Where the figures stand that each body counted or gave out: they tell of it, too. */
function figuresOf(rows: readonly Observation[]): Map<string, Citation[]> {
  const citations = new Map<string, Citation[]>()
  for (const { compiler, statedBy, citations: own } of rows) {
    for (const body of [compiler, statedBy?.organisation]) {
      if (body !== undefined) citations.set(body, [...(citations.get(body) ?? []).filter(({ source }) => !own.some(one => one.source === source)), ...own])
    }
  }
  return citations
}

function countedByDay(days: readonly (string | null)[]): (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
