import { useEffect, useRef, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import style from './SearchDialog.module.css'
import { singleKeysOn, turnSingleKeys } from './shortcuts.ts'

/** Which keys do what, and the switch for those of a single letter, which get in the way of speech input. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWords('search')
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(singleKeysOn)
  const [remembered, setRemembered] = useState(true)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const turn = (next: boolean) => {
    setRemembered(turnSingleKeys(next))
    setOn(next)
  }
  const { keys } = words
  const rows: readonly (readonly [names: readonly string[], does: string])[] = [
    [['/'], keys.search],
    [['Ctrl K', '⌘ K'], keys.searchAlways],
    [['?'], keys.help],
    [['Esc'], keys.leave],
    [['←', '→', '↑', '↓'], keys.points],
    [['Home', 'End'], keys.ends],
    [['Enter'], keys.evidence],
  ]
  return (
    <dialog ref={dialog} className={style.dialog} aria-label={words.keysTitle} onClose={onClose} onClick={click => click.target === dialog.current && dialog.current.close()}>
      <div className={`${style.content} ${style.keys}`}>
        <div>
          <button type="button" className={style.close} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          <h2>{words.keysTitle}</h2>
        </div>
        <dl>
          {rows.map(([names, does]) => (
            <div key={names[0]} className={style.row}>
              <dt>
                {names.map(name => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked={on} onChange={change => turn(change.target.checked)} /> {words.singleKeys}
        </label>
        <p className={style.soft}>{words.singleKeysNote}</p>
        {!remembered && <p role="alert">{words.notRemembered}</p>}
      </div>
    </dialog>
  )
}
