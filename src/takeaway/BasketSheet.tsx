import { useEffect, useRef, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { forgetDropped, hold } from './basket.ts'
import { BasketFiles } from './BasketFiles.tsx'
import { BasketList } from './BasketList.tsx'
import style from './BasketSheet.module.css'
import type { TakenFigure } from './TakenFigure.ts'
import { useBasket } from './useBasket.ts'

/** The basket beside the page: what was collected, in the reader's order, and the ways to take it away together. */
export function BasketSheet({ onClose }: { onClose: () => void }) {
  const words = useWords('basket')
  const { figures, dropped, remembered } = useBasket()
  const [emptied, setEmptied] = useState<readonly TakenFigure[]>([])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const clear = () => {
    setEmptied(figures)
    hold([])
  }
  const undo = () => {
    hold(emptied)
    setEmptied([])
  }
  return (
    <dialog ref={dialog} className={style.sheet} aria-label={words.title} onClose={onClose} onClick={click => click.target === dialog.current && dialog.current.close()}>
      <div className={style.content}>
        <button type="button" className={style.close} onClick={() => dialog.current?.close()}>
          {words.close} <span aria-hidden="true">×</span>
        </button>
        <h2>{words.title}</h2>
        <p className={style.soft}>{figures.length > 0 || emptied.length > 0 ? words.lead : words.empty}</p>
        {!remembered && <p role="alert" className={style.warning}>{words.notRemembered}</p>}
        {dropped > 0 && (
          <p role="alert" className={style.warning}>
            {words.dropped(dropped)}{' '}
            <button type="button" className={style.quiet} onClick={forgetDropped}>{words.understood}</button>
          </p>
        )}
        {figures.length > 0 && <BasketFiles figures={figures} />}
        <BasketList figures={figures} />
        {figures.length > 0 && <button type="button" className={style.quiet} onClick={clear}>{words.clear}</button>}
        <p role="status">
          {figures.length === 0 && emptied.length > 0 && (
            <>
              {words.cleared} <button type="button" className={style.quiet} onClick={undo}>{words.undo}</button>
            </>
          )}
        </p>
      </div>
    </dialog>
  )
}
