import { useEffect, useState } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import { useChoices } from '#url/useChoices.ts'
import { pinnedAddress } from '#url/writeAddress.ts'
import style from './CopyLink.module.css'

/** The address of exactly what is on screen: as it is, fixed with every choice and the data version, or through the reader's own programs. */
export function CopyLink() {
  const { release } = useCore()
  const { chosen } = useChoices()
  const { copyLink, copied } = useWords('shell')
  const words = useWords('basket')
  const canShare = useCanShare()
  return (
    <div className={style.ways}>
      <CopyButton className={style.way} name={copyLink} done={copied} copied={() => ({ text: location.href })} />
      <details className={style.more}>
        <summary aria-label={words.shareLink} title={words.shareLink} />
        <div className={style.panel}>
          <CopyButton
            className={style.way}
            name={words.copyPinned}
            done={copied}
            copied={() => ({ text: location.origin + location.pathname + pinnedAddress(chosen, release) + location.hash })}
          />
          <p>{words.pinnedNote(release)}</p>
          {canShare && (
            <button type="button" className={style.way} onClick={() => void share()}>
              {words.shareWith}
            </button>
          )}
        </div>
      </details>
    </div>
  )
}

/** Known only in the browser, so that the page's HTML is the same for all. */
function useCanShare(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => setCan('share' in navigator), [])
  return can
}

const share = () =>
  navigator.share({ title: document.title, url: location.href }).catch(() => {
    // The reader has thought better of it.
  })
