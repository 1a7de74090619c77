import { EACH_ONCE, GRADED, sameWeights, weightOf, withWeight } from '#domain/eventWeights.ts'
import { EVENT_KINDS, type EventKind, type Tone } from '#schema/vocabulary.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import type { TiesModel } from './tiesModel.ts'
import { useTiesWording } from './useTiesWording.ts'
import { WeightSlider } from './WeightSlider.tsx'
import style from './Ties.module.css'

const PRESETS = { once: EACH_ONCE, graded: GRADED }

/** The weight of every kind, printed and to be moved, beside how many events of it there are. */
export function TiesWeights({ model: { weights, shown } }: { model: TiesModel }) {
  const { words, format, eventKinds } = useTiesWording()
  const { choose, adjust } = useChoices()
  const preset = sameWeights(weights, EACH_ONCE) ? 'once' : sameWeights(weights, GRADED) ? 'graded' : 'own'
  const count = (kind: EventKind, tone: Tone) => {
    const events = shown.filter(event => event.kind === kind && event.tone === tone).length
    return { content: format.number(events), sort: events }
  }
  return (
    <Section id="weights" title={words.weights} note={words.weightsLead}>
      <div className="needs-script no-print">
        <WordChoice
          label={words.preset}
          options={[...(['once', 'graded'] as const), ...(preset === 'own' ? (['own'] as const) : [])].map(value => ({ value, name: words.presets[value] }))}
          chosen={preset}
          onChoose={value => value !== 'own' && choose({ weights: PRESETS[value] })}
        />
      </div>
      <p className={style.soft}>{words.gradedNote}</p>
      <DataTable
        caption={words.weights}
        captionHidden
        columns={[
          { id: 'kind', name: words.kind }, { id: 'weight', name: words.weight },
          ...(['cooperative', 'strained', 'neutral'] as const).map(tone => ({ id: tone, name: words.events[tone], numeric: true })),
        ]}
        rows={EVENT_KINDS.map(kind => ({
          id: kind,
          header: { content: eventKinds[kind].many, sort: eventKinds[kind].many },
          cells: [
            {
              content: (
                <WeightSlider
                  label={words.weightOf(eventKinds[kind].one)}
                  weight={weightOf(weights, kind)}
                  onChoose={weight => choose({ weights: withWeight(weights, kind, weight) })}
                  onAdjust={weight => adjust({ weights: withWeight(weights, kind, weight) })}
                />
              ),
              sort: weightOf(weights, kind),
            },
            count(kind, 'cooperative'), count(kind, 'strained'), count(kind, 'neutral'),
          ],
        }))}
        compare={format.compare}
      />
    </Section>
  )
}
