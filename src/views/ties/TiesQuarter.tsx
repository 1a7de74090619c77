import { useWords } from '#language/useWords.ts'
import { EventRow } from '#records/EventList.tsx'
import { weightOf } from '#domain/eventWeights.ts'
import { TONES, type Tone } from '#schema/vocabulary.ts'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import type { Slot, TiesModel } from './tiesModel.ts'
import { periodText, slotText, sumText } from './tiesText.ts'
import { useTiesWording } from './useTiesWording.ts'
import style from './Ties.module.css'

/** The events behind one quarter, each with its weight, and the sums as they can be done by hand. */
export function TiesQuarter({ model: { weights, around }, slot }: { model: TiesModel; slot: Slot }) {
  const wording = useTiesWording()
  const { words, eventKinds } = wording
  const records = useWords('records')
  const { choose } = useChoices()
  const go = (to: Slot | null) => () => choose({ selected: to?.period ?? null })
  const names: Record<Tone, string> = { cooperative: words.cooperation, strained: words.strain, neutral: words.neutral }
  return (
    <Section id="quarter" title={periodText(slot.period, wording)} note={<>{slotText(slot, wording)}{slot.events.length > 0 && ` · ${records.sourceCount(slot.sources)}`}</>}>
      <nav className={`${style.ways} needs-script no-print`} aria-label={`${words.earlier}, ${words.later}`}>
        <button type="button" disabled={!around.previous} onClick={go(around.previous)}>← {words.earlier}</button>
        <button type="button" disabled={!around.next} onClick={go(around.next)}>{words.later} →</button>
        <button type="button" onClick={go(null)}>{words.close} <span aria-hidden="true">×</span></button>
      </nav>
      {TONES.map(tone => ({ tone, events: slot.events.filter(event => event.tone === tone) })).filter(({ events }) => events.length > 0).map(({ tone, events }) => (
        <section key={tone} className={style.tone}>
          <h3>{names[tone]}</h3>
          <p className={style.soft}>{tone === 'neutral' ? words.weighsNothing : sumText(events, weights, wording)}</p>
          <ul className={style.events}>
            {events.map(event => <EventRow key={event.id} event={event} under={tone === 'neutral' ? eventKinds[event.kind].one : `${eventKinds[event.kind].one} × ${weightOf(weights, event.kind)}`} />)}
          </ul>
        </section>
      ))}
    </Section>
  )
}
