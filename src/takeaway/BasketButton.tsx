import { useState, type ComponentType } from 'react'
import { useWords } from '#language/useWords.ts'
import style from './Takeaway.module.css'
import { useBasket } from './useBasket.ts'

/** Opens the basket, and says how much is in it. The sheet is fetched when asked for. */
export function BasketButton() {
  const words = useWords('basket')
  const { figures } = useBasket()
  const [open, setOpen] = useState(false)
  const [Sheet, setSheet] = useState<ComponentType<{ onClose: () => void }> | null>(null)
  const show = () => {
    setOpen(true)
    void import('./BasketSheet.tsx').then(
      module => setSheet(() => module.BasketSheet),
      () => setOpen(false),
    )
  }
  return (
    <>
      <button type="button" className={`${style.basket} needs-script no-print`} aria-haspopup="dialog" onClick={show}>
        {words.title}
        <span className={style.count} aria-hidden="true">{figures.length || ''}</span>
        <span className="unseen">{figures.length > 0 ? `, ${words.collected(figures.length)}` : ''}</span>
      </button>
      {open && Sheet && <Sheet onClose={() => setOpen(false)} />}
    </>
  )
}
