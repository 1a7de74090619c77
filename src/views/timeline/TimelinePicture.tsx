import type { TimeEntry } from '#selectors/timeEntries.ts'
import { useMemo, useState } from 'react'
import { ToneMark } from '#records/ToneMark.tsx'
import { TONES } from '#schema/vocabulary.ts'
import { isWithinDays } from '#selectors/facetCounts.ts'
import { aroundIn } from '#selectors/around.ts'
import { lanesOf } from '#selectors/lanesOf.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DensityStrip } from '#timeline/DensityStrip.tsx'
import { RangeBrush } from '#timeline/RangeBrush.tsx'
import { TimeAxis } from '#timeline/TimeAxis.tsx'
import type { TimeWindow } from '#timeline/TimeWindow.ts'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { useChoices } from '#url/useChoices.ts'
import { AxisControls } from './AxisControls.tsx'
import { daysText } from './daysText.ts'
import { EntryPanel } from './EntryPanel.tsx'
import { laneName } from './laneName.ts'
import { TimelineFiles } from './TimelineFiles.tsx'
import { TogetherPanel } from './TogetherPanel.tsx'
import { choiceOf } from './timelineWindow.ts'
import type { timelineViewModel } from './timelineViewModel.ts'
import { useNarrow } from './useNarrow.ts'
import style from './TimelineView.module.css'

/** Lanes before the rest are gathered in one. */
const LANES_SHOWN = 8

/** The strip and the axis share one window. While it moves only they are drawn anew; the list and the address follow when it is let go. */
export function TimelinePicture({ model, counted }: { model: ReturnType<typeof timelineViewModel>; counted: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('timeline')
  const profiles = useWords('profiles')
  const { eventKinds, tones } = useWords('vocabulary')
  const { chosen, choose, adjust } = useChoices()
  const narrow = useNarrow()
  const [moving, setMoving] = useState<TimeWindow | null>(null)
  const [allLanes, setAllLanes] = useState(false)
  const [together, setTogether] = useState<readonly TimeEntry[] | null>(null)
  const { bounds, covered } = model
  const window = moving ?? model.window
  const by = chosen.lane ?? 'sector'
  // Without the list beneath it, on another site, the axis is all there is.
  const embedded = useEmbedded()
  const byWidth = chosen.lane === null && !embedded
  const hidden = chosen.table && !embedded
  const axisShown = !hidden && (!byWidth || !narrow)

  const lanes = useMemo(
    () => lanesOf(model.axis, { by, most: allLanes ? Infinity : LANES_SHOWN, only: by === 'sector' ? model.sectors : [], pair: [core.dyad.first, core.dyad.second] }),
    [model, by, allLanes, core],
  )
  const drawn = useMemo(
    () => lanes.map(lane => ({
      id: lane.id,
      name: laneName(lane, by, { core, words, profiles, eventKinds }),
      marks: lane.entries,
      shown: lane.entries.filter(entry => isWithinDays(entry, model.window)).length,
    })),
    [lanes, model, by, core, words, profiles, eventKinds],
  )
  const settle = (next: TimeWindow, how: 'step' | 'replace') => {
    setMoving(null)
    ;(how === 'step' ? choose : adjust)(choiceOf(next, covered))
  }
  const select = (key: string | null) => {
    setTogether(null)
    choose({ selected: key })
  }
  const selected = useMemo(() => (chosen.selected === null ? null : model.entryOf(chosen.selected)), [model, chosen.selected])
  const around = useMemo(() => selected && aroundIn(model.shown.map(entry => ({ id: entry.key, entry })), selected.key), [model, selected])
  const open = together !== null || selected !== null
  return (
    <section className={style.picture} aria-label={words.stripTitle}>
      <DensityStrip quarters={model.quarters} from={covered.from} to={covered.to} window={window}>
        <RangeBrush bounds={bounds} window={window} onMove={setMoving} onSettle={settle} />
      </DensityStrip>
      <div className={style.under}>
        <p className={style.note}>{words.stripNote}</p>
        <ul className={style.legend}>
          {[...TONES, 'document' as const].map(tone => (
            <li key={tone}>
              <ToneMark tone={tone} /> {tone === 'document' ? words.records.document : tones[tone]}
            </li>
          ))}
        </ul>
      </div>
      <div className={`${style.tools} needs-script no-print`} data-by-width={byWidth || undefined}>
        <AxisControls axisShown={axisShown} by={by} bounds={bounds} window={window} onSettle={settle} />
        <TimelineFiles entries={model.shown} window={model.window} />
      </div>
      <div className={style.beside} data-open={open || undefined}>
        {!hidden && (axisShown || byWidth) && (
          <div className={byWidth ? style.byWidth : undefined}>
            <TimeAxis
              name={words.axisName(words.by[by], daysText(window, format), counted)}
              lanes={drawn}
              bounds={bounds}
              window={window}
              selected={selected?.key ?? null}
              onMove={setMoving}
              onSettle={settle}
              onOpen={marks => (marks.length === 1 && marks[0] ? select(marks[0].key) : setTogether(marks))}
            />
            <p className={`${style.note} needs-script no-print`}>
              {words.hint}
              {(allLanes || lanes.some(({ role }) => role === 'rest')) && (
                <button type="button" className={style.word} onClick={() => setAllLanes(!allLanes)}>
                  {allLanes ? words.fewerLanes : words.allLanes(lanes.reduce((sum, { of }) => sum + of, 0))}
                </button>
              )}
            </p>
          </div>
        )}
        {together && <TogetherPanel key={together[0]?.key} marks={together} onSelect={select} onClose={() => setTogether(null)} />}
        {!together && selected && around && <EntryPanel key={selected.key} entry={selected} {...around} onSelect={select} />}
      </div>
    </section>
  )
}
