import { useSyncExternalStore } from 'react'
import type { Preparations } from './Preparations.ts'
import style from './ProgressLine.module.css'

/** A thin line along the top while a next page is fetched. Its style alone holds it back for a moment, so that quick pages show none; it takes no room. */
export function ProgressLine({ preparations }: { preparations: Preparations }) {
  const busy = useSyncExternalStore(preparations.watch, preparations.isBusy, () => false)
  return busy && <div className={style.line} data-progress="" aria-hidden="true" />
}
