import type { Core } from '#domain/compiled.ts'
import type { ProfilesWords } from '#language/en/profiles.ts'
import type { TimelineWords } from '#language/en/timeline.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import type { EventKind } from '#schema/vocabulary.ts'
import type { Lane as LaneOf } from '#selectors/lanesOf.ts'
import type { Lane } from '#url/choices.ts'

interface Wording {
  readonly core: Core
  readonly words: TimelineWords
  readonly profiles: ProfilesWords
  readonly eventKinds: VocabularyWords['eventKinds']
}

/** What a lane is called. */
export function laneName({ id, role, of }: LaneOf, by: Lane, { core, words, profiles, eventKinds }: Wording): string {
  if (role === 'none') return words.noLane[by]
  if (role === 'rest') return words.restLane(of)
  if (by === 'kind') return id === 'document' ? profiles.documents : eventKinds[id as EventKind].many
  return (by === 'sector' ? core.sectors : core.countries).find(named => named.id === id)?.name ?? id
}
