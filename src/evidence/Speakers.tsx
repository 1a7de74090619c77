import { useCore } from '#facts/useCore.ts'
import type { Observation } from '#schema/observation.ts'
import { Said } from '#ui/Said.tsx'
import { speakersOf } from './whoCounted.ts'

/** Whether anybody is named who stated a figure, or the post they stated it in. */
export const hasSpeakers = ({ statedBy }: Pick<Observation, 'statedBy'>) => Boolean(statedBy?.person ?? statedBy?.organisation ?? statedBy?.role)

/** Who stated a figure: the person, the body and the post as the source gives it, which is in its own language. */
export function Speakers({ of }: { of: Observation }) {
  const { names, role } = speakersOf(of, useCore())
  return (
    <>
      {names.join(', ')}
      {names.length > 0 && role && ', '}
      {role && <Said text={role} />}
    </>
  )
}
