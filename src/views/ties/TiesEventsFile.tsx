import { briefQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { csvText } from '#takeaway/csvText.ts'
import { saveFile } from '#takeaway/saveFile.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { eventRows } from './tiesFiles.ts'
import type { TiesModel } from './tiesModel.ts'

/** Hands out the events behind all bars, each with its quarter and weight. */
export function TiesEventsFile({ model }: { model: TiesModel }) {
  const core = useCore()
  const words = useWords('ties')
  const vocabulary = useWords('vocabulary')
  const hrefOf = useViewHref()
  const { cited } = useFacts(briefQuery(core.dyad.id, useLanguage()))
  const save = () => {
    const rows = eventRows(model, {
      words, vocabulary,
      sourcesOf: id => cited.events[id] ?? [],
      addressOf: path => new URL(hrefOf(path, { years: null, sectors: [], asOf: null }), location.href).href,
    })
    saveFile(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }), `${core.dyad.id}-ties-events.csv`)
  }
  return <button type="button" onClick={save}>{words.eventsFile}</button>
}
