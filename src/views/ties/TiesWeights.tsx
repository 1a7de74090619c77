import { EACH_ONCE, GRADED, sameWeights, weightOf, withWeight } from '#domain/eventWeights.ts'
import { ToneMark } from '#records/ToneMark.tsx'
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
  const count = (kind: EventKind, tone: Tone) => ({ content: format.number(shown.filter(event => event.kind === kind && event.tone === tone).length) })
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
      <DataTable
        caption={words.weightsTable}
        columns={[
          { id: 'kind', name: words.kind, sortable: false }, { id: 'weight', name: words.weight, sortable: false },
          ...([['cooperative', words.cooperation], ['strained', words.strain]] as const).map(([tone, name]) => ({ id: tone, name: <><ToneMark tone={tone} /><span className="unseen">{name}</span></>, numeric: true, sortable: false })),
        ]}
        rows={EVENT_KINDS.map(kind => ({
          id: kind,
          header: { content: eventKinds[kind].many },
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
            },
            count(kind, 'cooperative'), count(kind, 'strained'),
          ],
        }))}
      />
      <p className={`${style.soft} ${style.graded}`}>{words.gradedNote}</p>
    </Section>
  )
}
