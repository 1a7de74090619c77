import type { MirrorWords } from '#language/en/mirror.ts'
import type { MirrorYear } from '#selectors/mirrorYears.ts'

/** Who reports in a year, in words. */
export function mirrorState({ state, recorded }: MirrorYear, names: { first: string; second: string }, { states }: Pick<MirrorWords, 'states'>): string {
  switch (state) {
    case 'both':
      return states.both
    case 'recorded':
      return states.recorded(recorded.map(side => names[side]).join(', '))
    case 'neither':
      return states.neither
    default:
      return recorded.includes(state) ? states.oneRecorded(names[state]) : states.one(names[state])
  }
}
