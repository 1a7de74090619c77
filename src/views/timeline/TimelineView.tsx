import { useDeferredValue, useMemo } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { timeEntries } from '#selectors/timeEntries.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { readAddress } from '#url/readAddress.ts'
import { useChoices } from '#url/useChoices.ts'
import { NothingThen } from './NothingThen.tsx'
import { TimelineFacets } from './TimelineFacets.tsx'
import { TimelineList } from './TimelineList.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'
import { daysText } from './daysText.ts'
import { timelineViewModel } from './timelineViewModel.ts'
import { useOpenedAfresh } from './useOpenedAfresh.ts'
import style from './TimelineView.module.css'

/** The reader came to see what happened when, how thick and how tense the years were, and to open one event. */
export function TimelineView() {
  const core = useCore()
  const format = useFormat()
  const profiles = useWords('profiles')
  const words = useWords('timeline')
  const records = useWords('records')
  const { chosen, adjust, hrefWith } = useChoices()
  // What is selected and how it is drawn change nothing of what is found: thousands of records are not asked again for it.
  const search = hrefWith({ selected: null, lane: null, table: false }).replace(/^[^?]*/, '')
  const entries = useMemo(() => timeEntries(core.events, core.agreements), [core])
  const model = useMemo(() => timelineViewModel(core, entries, readAddress(search).chosen, format), [core, entries, search, format])
  // The strip and the axis answer first, what stands under them right after.
  const afresh = useOpenedAfresh()
  const below = useDeferredValue(model, afresh ? null : model)
  const counted = `${records.events(model.events)}, ${records.documents(model.documents + model.undated.length)}`
  return (
    <>
      <PageTitle
        title={profiles.eventsTitle(daysText(model.window, format))}
        lead={<p>{profiles.eventsLead} {counted}.</p>}
        description={`${core.dyad.name}. ${profiles.eventsLead}`}
      />
      <TimelinePicture model={model} counted={counted} />
      <p className={style.note}><RecordLink to="ties">{words.weighed}</RecordLink></p>
      {below === null ? <div className={style.coming} aria-busy="true" /> : (
        <div className={style.columns}>
          <div className={style.side}>
            <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={counted} />
            <TimelineFacets counts={below.counts()} />
          </div>
          <div className={style.list}>
            {model.shown.length === 0 && <NothingThen />}
            <TimelineList groups={below.groups()} undated={below.undated} rowByRow={afresh} />
          </div>
        </div>
      )}
    </>
  )
}
