import { lazy, Suspense } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './Shell.module.css'

/** Without its code the page is none the worse. */
const ReleaseStrip = lazy(() => import('./ReleaseStrip.tsx').then(({ ReleaseStrip: Strip }) => ({ default: Strip }), () => ({ default: () => null })))

/** Where a link names an earlier release: a place for what changed since, fetched only then and held free, so that nothing moves. */
export function ReleaseNotice() {
  const { release } = useCore()
  const { chosen } = useChoices()
  if (chosen.release === null || chosen.release === release) return null
  return (
    <div className={`${style.notice} ${style.since}`} role="status">
      <Suspense>
        <ReleaseStrip since={chosen.release} />
      </Suspense>
    </div>
  )
}
