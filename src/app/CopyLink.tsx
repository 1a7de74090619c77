import { useRef } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import { EmbedButton } from '#takeaway/EmbedButton.tsx'
import { useTextLink } from '#takeaway/textLink.ts'
import { useShareSheet } from '#takeaway/useShareSheet.ts'
import { FoldOut } from '#ui/FoldOut.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { pinnedAddress } from '#url/writeAddress.ts'
import { hasEmbed } from '#views/embeds.ts'
import style from './CopyLink.module.css'

/**
 * The address of exactly what is on screen: as it is, fixed with every choice and the data version, through the reader's own programs,
 * or as a picture for another site. On a phone its own sheet comes first, since that is how links travel there; until the app is there both buttons stand in
 * the page and its style shows one, so that none turns into the other under a finger. Where a reader's text can be shared with the page, its button asks whether
 * it shall be, under the same name.
 */
export function CopyLink() {
  const { release } = useCore()
  const { chosen } = useChoices()
  const { path } = usePlace()
  const { copyLink, copied } = useWords('shell')
  const words = useWords('basket')
  const { sheet, share, said } = useShareSheet(words.shareFailed)
  const withText = useTextLink()
  const ways = useRef<HTMLDivElement>(null)
  // The focus goes to the answers: who hears the page would not know that it asks.
  const ask = () => {
    ways.current?.querySelector('details')?.setAttribute('open', '')
    ways.current?.querySelector<HTMLElement>('details button')?.focus()
  }
  const either = (shown: string | undefined) => (sheet === 'unknown' ? `${style.way} ${shown}` : style.way)
  const copy = <CopyButton key="copy" className={either(style.unlessShared)} name={copyLink} done={copied} copied={() => ({ text: location.href })} />
  const hand = (
    <button key="hand" type="button" className={either(style.ifShared)} onClick={() => (withText === null || sheet !== 'first' ? share(location.href) : ask())}>
      {words.shareWith}
    </button>
  )
  const handEither = withText !== null && sheet === 'first' && (
    <>
      <button type="button" className={style.way} onClick={() => share(withText)}>
        {words.shareWithText}
      </button>
      <button type="button" className={style.way} onClick={() => share(location.origin + location.pathname + location.search)}>
        {words.shareWithoutText}
      </button>
    </>
  )
  const first = { unknown: [hand, copy], first: [hand], beside: [copy], none: [copy] }[sheet]
  const later = { unknown: null, first: copy, beside: hand, none: null }[sheet]
  return (
    <div ref={ways} className={style.ways}>
      {first}
      <span role="status" className={style.said}>{said}</span>
      <FoldOut className={style.more} summary={<span className="unseen">{words.shareLink}</span>}>
        <div className={style.panel}>
          {handEither}
          {later}
          <CopyButton
            className={style.way}
            name={words.copyPinned}
            done={copied}
            copied={() => ({ text: location.origin + location.pathname + pinnedAddress(chosen, release) + location.hash })}
          />
          <p>{words.pinnedNote(release)}</p>
          {hasEmbed(path) && <EmbedButton className={style.way} path={path} titleOf={() => document.title} />}
        </div>
      </FoldOut>
    </div>
  )
}
