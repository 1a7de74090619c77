import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { ImpactWords } from '#language/en/impact.ts'
import { LEAST, type Refused } from '#selectors/beforeAfter.ts'
import type { EventWindow } from '#selectors/eventWindow.ts'

/** Why two means are not set against each other: which side lacks figures, or what changes and when. Without a window (parts of years) the figures beside it say the rest. */
export function refusalText(
  { change, before, after }: Refused,
  window: EventWindow | null,
  words: ImpactWords,
  format: Pick<Format, 'shortPeriod' | 'yearRange'>,
  { organisations, countries }: Pick<Core, 'organisations' | 'countries'>,
): string {
  if (change) {
    const names = (ids: readonly string[]) => ids.map(id => [...organisations, ...countries].find(one => one.id === id)?.name ?? id).join(', ')
    const [{ from, to }, tell] = [change, change.what === 'compiler' ? words.compilerChanges : words.reporterChanges]
    return tell(names(from.ids), format.shortPeriod(from.period), names(to.ids), format.shortPeriod(to.period))
  }
  if (!window) return words.oneOnASide
  const lacking = ([['before', before], ['after', after]] as const).flatMap(([side, [only, ...more]]) => {
    const span = format.yearRange(window[side].from, window[side].to)
    if (more.length + 1 >= LEAST && only) return []
    return [only ? words.single[side](format.shortPeriod(only.period), span) : words.none[side](span)]
  })
  return `${words.notCompared} ${lacking.join('; ')}. ${words.twoNeeded}`
}
