import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useCore } from '#facts/useCore.ts'
import type { EmbedWords } from '#language/en/embed.ts'
import { PICTURE_THEMES, withTheme, type PictureTheme } from '#url/pictureTheme.ts'
import { embedHref } from '#url/place.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { pinnedAddress, writeAddress } from '#url/writeAddress.ts'
import { CopyButton } from './CopyButton.tsx'
import style from './EmbedDialog.module.css'
import { embedCode, roomFor } from './embedCode.ts'
import { PixelField } from './PixelField.tsx'

export interface EmbedDialogProps {
  path: string
  title: string
  words: EmbedWords
  onClose: () => void
}

/** Code for showing a picture on another site: of today's data or fixed, as high as it needs or of a fixed size. */
export function EmbedDialog({ path, title, words, onClose }: EmbedDialogProps) {
  const { release } = useCore()
  const place = usePlace()
  const { chosen } = useChoices()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [pinned, setPinned] = useState(false)
  const [theme, setTheme] = useState<PictureTheme | null>(null)
  const [adapting, setAdapting] = useState(true)
  const [size, setSize] = useState({ width: 720, height: roomFor(path) })
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const href = withTheme(embedHref(place, path, pinned ? pinnedAddress(chosen, release) : writeAddress({ ...chosen, release: null })), theme)
  const code = embedCode({ address: location.origin + href, title, least: roomFor(path), size: adapting ? null : size })
  // Beside what opened it: a menu that closes behind it would take it along.
  return createPortal(
    <dialog ref={dialog} className={style.dialog} aria-labelledby={titleId} onClose={onClose} onClick={click => click.target === dialog.current && dialog.current.close()}>
      <div className={style.content}>
        <button type="button" className={style.close} onClick={() => dialog.current?.close()}>
          {words.close} <span aria-hidden="true">×</span>
        </button>
        <h2 id={titleId}>{words.title}</h2>
        <p className={style.of}>{title}</p>
        <fieldset>
          <legend>{words.address}</legend>
          <label><input type="radio" name="address" checked={!pinned} onChange={() => setPinned(false)} /> {words.live}</label>
          <label><input type="radio" name="address" checked={pinned} onChange={() => setPinned(true)} /> {words.pinned(release)}</label>
        </fieldset>
        <fieldset>
          <legend>{words.colours}</legend>
          <div className={style.beside}>
            {[null, ...PICTURE_THEMES].map(one => (
              <label key={one ?? 'reader'}><input type="radio" name="theme" checked={theme === one} onChange={() => setTheme(one)} /> {words.themes[one ?? 'reader']}</label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.size}</legend>
          <label><input type="radio" name="size" checked={adapting} onChange={() => setAdapting(true)} /> {words.adapting}</label>
          {adapting && <p className={style.note}>{words.adaptingNote}</p>}
          <label><input type="radio" name="size" checked={!adapting} onChange={() => setAdapting(false)} /> {words.fixed}</label>
          {!adapting && (
            <div className={style.pixels}>
              <PixelField name={words.width} value={size.width} onChange={width => setSize({ ...size, width })} />
              <PixelField name={words.height} value={size.height} onChange={height => setSize({ ...size, height })} />
            </div>
          )}
        </fieldset>
        <label className={style.code}>
          {words.code}
          <textarea readOnly rows={5} value={code} spellCheck={false} onFocus={focus => focus.currentTarget.select()} />
        </label>
        <p className={style.ways}>
          <CopyButton className={style.copy} name={words.copy} copied={() => ({ text: code })} />
          <a href={href} target="_blank" rel="noopener noreferrer">{words.look} <span aria-hidden="true">↗</span></a>
        </p>
      </div>
    </dialog>,
    document.body,
  )
}
