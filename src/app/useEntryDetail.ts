import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Entry } from '#search/searchEngine.ts'

/** A line that tells an entry from its namesakes: the post, the kind of body, the day, the code. */
export function useEntryDetail(): (entry: Entry) => string {
  const core = useCore()
  const format = useFormat()
  const { organisationKinds, levels } = useWords('vocabulary')
  return ({ kind, row: [id, , , , , , beside] }) => {
    const named = <T extends { readonly id: string }>(records: readonly T[]) => records.find(record => record.id === id)
    switch (kind) {
      case 'people':
        return named(core.people)?.post?.text ?? ''
      case 'organisations': {
        const body = named(core.organisations)
        return body ? organisationKinds[body.kind] : ''
      }
      case 'events': {
        const event = named(core.events)
        return event ? [format.dateRange(event.date, event.endDate), event.place?.city].filter(Boolean).join(' · ') : ''
      }
      case 'agreements': {
        const agreement = named(core.agreements)
        return agreement ? [agreement.signed && format.date(agreement.signed), levels[agreement.level]].filter(Boolean).join(' · ') : ''
      }
      case 'products':
        return /^\d/.test(id) ? `HS ${id}` : ''
      case 'sources': {
        const [, publisher = beside, date] = /^(.*) (\d{4}[-\d]*)$/.exec(beside) ?? []
        return date === undefined ? publisher : `${publisher} · ${format.date(date)}`
      }
      default:
        return ''
    }
  }
}
