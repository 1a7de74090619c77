import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Lens } from '#facts/Lens.ts'
import { lastDayOf } from '#domain/dates.ts'
import { asOfIndexQuery } from '#facts/queries.ts'
import { namesDayAfter } from '#language/namesDayAfter.ts'
import { loadSections } from '#language/sections.ts'
import type { PartialDate } from '#schema/primitives.ts'
import type { Language } from '#schema/vocabulary.ts'
import { leftOf, type Left } from '#selectors/asOf/Left.ts'
import { AsOfStrip } from './AsOfStrip.tsx'
import { fileThen } from './fileThen.ts'
import { UnknownYetPage } from './UnknownYetPage.tsx'
import type { World } from './World.ts'

const MARK = 'as of'

/** What each file leaves out, as long as it is held. */
const leftBy = new WeakMap<object, Left>()

/**
 * Goes back to a day; a month or a year means its last one. Files are fetched as always and taken back to the day once each; the
 * client holds both. Of days that the reader looked at before nothing is kept.
 */
export async function openWorld(client: QueryClient, { dyad, language }: { dyad: string; language: Language }, date: PartialDate): Promise<World> {
  const day = lastDayOf(date)
  client.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => queryKey.at(-2) === MARK && queryKey.at(-1) !== day })
  const [index, words] = await Promise.all([client.ensureQueryData(asOfIndexQuery(dyad, language)), loadSections(language, ['asOf'])])
  const at = { day, index, isOfLater: (text: string) => namesDayAfter(text, day), instead: { text: words.asOf!.laterText } }
  const keyOf = (queryKey: QueryKey) => [...queryKey, MARK, day]
  const lens: Lens = query => ({
    ...query,
    queryKey: keyOf(query.queryKey),
    queryFn: async () => {
      const file = await client.ensureQueryData(query as { queryKey: QueryKey })
      const { value, left } = await fileThen(query.queryKey, file, { at, dyad, language, seen: other => client.ensureQueryData(lens(other)) })
      leftBy.set(value as object, left)
      return value
    },
  })
  const leftIn = (files: readonly { readonly queryKey: QueryKey }[]) => leftOf(files.map(({ queryKey }) => leftBy.get(client.getQueryData<object>(keyOf(queryKey)) ?? {}) ?? {}))
  return { lens, words, Strip: ({ files }) => <AsOfStrip day={day} left={leftIn(files)} />, UnknownYet: () => <UnknownYetPage day={day} /> }
}
