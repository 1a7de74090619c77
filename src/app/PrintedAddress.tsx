import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import style from './Footer.module.css'

/** Where the page can be found, on paper only. The written page knows its path; the host is known in the browser. */
export function PrintedAddress() {
  const { pathname, search, hash } = useLocation()
  const origin = useSyncExternalStore(neverChanges, () => location.origin, () => '')
  return (
    <p className={style.address}>
      {origin}
      {pathname}
      {search}
      {hash}
    </p>
  )
}

const neverChanges = () => () => {}
