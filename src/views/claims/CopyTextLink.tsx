import { useEffect, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import { offerTextLink } from '#takeaway/textLink.ts'
import { useShareSheet } from '#takeaway/useShareSheet.ts'
import type { AskedText } from '#views/AskedText.ts'
import { textLink, type TextLink } from '#views/linkedText.ts'
import takeaway from '#takeaway/Takeaway.module.css'
import style from '#views/claims.module.css'

/**
 * Copies or shares an address that carries the text and all that was said of it. It is packed beforehand: browsers let a press copy or share at once or not at
 * all. On a phone the sheet comes first, as everywhere.
 */
export function CopyTextLink({ asked }: { asked: AskedText }) {
  const words = useWords('claims')
  const basket = useWords('basket')
  const { sheet, share, said } = useShareSheet(basket.shareFailed)
  const [made, setMade] = useState<{ readonly of: AskedText; readonly link: TextLink | null } | null>(null)
  useEffect(() => {
    let left = false
    void textLink(asked, here()).then(link => left || setMade({ of: asked, link }))
    return () => { left = true }
  }, [asked])
  const link = made?.of === asked ? made.link : undefined
  const address = link ? here() + link.hash : null
  useEffect(() => (address === null ? undefined : offerTextLink(address)), [address])
  if (link === undefined) return null
  if (link === null || address === null) return <span className={style.soft}>{words.linkTooLong}</span>
  const copy = <CopyButton key="copy" name={words.copyLink} copied={() => ({ text: address })} />
  const hand = (
    <button key="hand" type="button" className={takeaway.action} onClick={() => share(address)}>
      {basket.shareWithText}
    </button>
  )
  return (
    <>
      {{ unknown: copy, none: copy, beside: [copy, hand], first: [hand, copy] }[sheet]}
      <span role="status" className={takeaway.said}>{said}</span>
      {!link.whole && <span className={style.soft}>{words.linkWithoutParts}</span>}
    </>
  )
}

const here = () => location.origin + location.pathname + location.search
