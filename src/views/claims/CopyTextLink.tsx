import { useEffect, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import type { AskedText } from '#views/AskedText.ts'
import { textLink, type TextLink } from '#views/linkedText.ts'
import style from '#views/claims.module.css'

/** Copies an address that carries the text and all that was said of it. It is packed beforehand: browsers let a press copy at once or not at all. */
export function CopyTextLink({ asked }: { asked: AskedText }) {
  const words = useWords('claims')
  const [made, setMade] = useState<{ readonly of: AskedText; readonly link: TextLink | null } | null>(null)
  useEffect(() => {
    let left = false
    void textLink(asked, here()).then(link => left || setMade({ of: asked, link }))
    return () => { left = true }
  }, [asked])
  if (made?.of !== asked) return null
  const { link } = made
  if (link === null) return <span className={style.soft}>{words.linkTooLong}</span>
  return (
    <>
      <CopyButton name={words.copyLink} copied={() => ({ text: here() + link.hash })} />
      {!link.whole && <span className={style.soft}>{words.linkWithoutParts}</span>}
    </>
  )
}

const here = () => location.origin + location.pathname + location.search
