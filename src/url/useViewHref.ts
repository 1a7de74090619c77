import { carried } from './carried.ts'
import type { Choices } from './choices.ts'
import { href } from './place.ts'
import { useChoices } from './useChoices.ts'
import { usePlace } from './usePlace.ts'

/** Makes addresses of other views of the pair (`events/some-id`) that keep the reader's years, sectors and as-of day. */
export function useViewHref(): (path: string, choices?: Partial<Choices>) => string {
  const place = usePlace()
  const { chosen } = useChoices()
  return (path, choices) => href(place, path, { ...carried(chosen), ...choices })
}
