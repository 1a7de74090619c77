import { useEffect, useState } from 'react'

interface ShareSheet {
  /** Opens the system's sheet with the address of the page; null where there is none. */
  readonly share: (() => void) | null
  /** The reader holds a device on which the sheet is the usual way. */
  readonly comesFirst: boolean
  /** What is to be read out. */
  readonly said: string
}

/** The device's own way to pass a link on. Known only in the browser, so that the page's HTML is the same for all. */
export function useShareSheet(failed: string): ShareSheet {
  const [can, setCan] = useState<'no' | 'yes' | 'by touch'>('no')
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (canShareLinks()) setCan(matchMedia('(pointer: coarse)').matches ? 'by touch' : 'yes')
  }, [])
  const share = () =>
    void navigator.share({ title: document.title, url: location.href }).catch((fault: unknown) => {
      // Closing the sheet is a change of mind and no failure.
      if ((fault as DOMException).name === 'AbortError') return
      setCan('no')
      setSaid(failed)
    })
  return { share: can === 'no' ? null : share, comesFirst: can === 'by touch', said }
}

/** Older browsers share without being able to say what. */
const canShareLinks = () => 'share' in navigator && (navigator.canShare?.({ url: location.href }) ?? true)
