import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ToneMark } from '#records/ToneMark.tsx'
import { selecting } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { BeforeAfter } from '#views/BeforeAfter.tsx'
import type { BeforeAfterModel } from '#views/beforeAfterModel.ts'
import style from './EventImpact.module.css'

/** The selected event beside the curve, with trade before and after it. Takes the focus when another event is opened. */
export function EventImpact({ model }: { model: BeforeAfterModel }) {
  const format = useFormat()
  const words = useWords('impact')
  const { tones, eventKinds } = useWords('vocabulary')
  const { chosen, hrefWith } = useChoices()
  const hrefOf = useViewHref()
  const heading = useRef<HTMLHeadingElement>(null)
  const { event } = model
  const opened = useRef<string | null>(null)
  useEffect(() => {
    // An address that opens with an event selected keeps its place at the top.
    if (opened.current !== null || document.activeElement?.closest('figure')) heading.current?.focus()
    opened.current = event.id
  }, [event.id])
  return (
    <section className={style.panel} aria-label={words.panel(event.title.text)}>
      <header className={style.head}>
        <h2 ref={heading} tabIndex={-1} lang={event.title.lang}>{event.title.text}</h2>
        <Link to={hrefWith({ selected: selecting(chosen.selected, { event: null }) })} className={style.close}>
          {words.close} <span aria-hidden="true">×</span>
        </Link>
      </header>
      <p className={style.facts}>
        <ToneMark tone={event.tone} /> {format.dateRange(event.date, event.endDate)} · {eventKinds[event.kind].one} · {tones[event.tone]} · <Link to={hrefOf(`events/${event.id}`)}>{words.eventPage}</Link>
      </p>
      <BeforeAfter model={model} />
    </section>
  )
}
