import { useMemo } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { timeEntries } from '#selectors/timeEntries.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { useChoices } from '#url/useChoices.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import { daysText } from './daysText.ts'
import { timelineViewModel } from './timelineViewModel.ts'
import style from './TimelineView.module.css'

/** What happened when, on an axis that can be walked, for other sites. */
export function TimelineEmbed() {
  const core = useCore()
  const format = useFormat()
  const profiles = useWords('profiles')
  const records = useWords('records')
  const { chosen } = useChoices()
  const entries = useMemo(() => timeEntries(core.events, core.agreements), [core])
  const model = useMemo(() => timelineViewModel(core, entries, chosen, format), [core, entries, chosen, format])
  const counted = `${records.events(model.events)}, ${records.documents(model.documents + model.undated.length)}`
  const title = profiles.eventsTitle(daysText(model.window, format))
  return (
    <>
      <PageHead title={title} description={`${core.dyad.name}. ${profiles.eventsLead}`} />
      <h1 className={style.named}>{title}</h1>
      <p className={style.note}>{counted}</p>
      <TimelinePicture model={model} counted={counted} />
    </>
  )
}
