import { useState } from 'react'
import { isWithin } from '#domain/periods.ts'
import { rollCallsQuery } from '#facts/queries.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { countsByIssue, OUTCOMES, rollCallsOf } from '#selectors/rollCalls.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { measureOf, questionOf, rollCallsFor, slugOf } from './rollCallChoices.ts'
import { RollCallTable } from './RollCallTable.tsx'
import { TopicTable } from './TopicTable.tsx'
import style from './Votes.module.css'

const PAGE = 50

/** Every roll call, by topic, outcome, year and words. The file is fetched when this is first drawn. */
export function RollCallList() {
  const { dyad } = usePlace()
  const format = useFormat()
  const words = useWords('indicators')
  const { chosen, choose, adjust } = useChoices()
  const { data, isError, refetch } = useFactsLater(rollCallsQuery(dyad))
  const [shown, setShown] = useState(PAGE)
  if (isError) {
    return <p role="alert">{words.failed} <button type="button" onClick={() => void refetch()}>{words.retry}</button></p>
  }
  if (!data) return <p role="status">{words.loading}</p>
  const { years } = chosen
  const calls = rollCallsOf(data).filter(({ date }) => years === null || isWithin(date, years))
  const counts = countsByIssue(calls)
  const question = questionOf(chosen)
  const found = rollCallsFor(calls, question, format.fold)
  return (
    <>
      <TopicTable counts={counts} />
      <div className={style.controls} id="roll-calls" tabIndex={-1}>
        <WordChoice
          label={words.outcome}
          options={[{ value: 'any', name: words.anyOutcome }, ...OUTCOMES.map(outcome => ({ value: outcome, name: words.outcomes[outcome] }))]}
          chosen={question.outcome ?? 'any'}
          onChoose={next => choose({ measure: next === 'any' ? null : measureOf(next as (typeof OUTCOMES)[number]), table: true })}
        />
        <WordChoice
          label={words.topic}
          options={[{ value: '', name: words.anyTopic }, ...counts.map(({ issue }) => ({ value: slugOf(issue), name: issue === null ? words.noTopic : (words.topics[issue] ?? issue) }))]}
          chosen={question.topic ?? ''}
          onChoose={next => choose({ selected: next || null, table: true })}
        />
        <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query, table: true })} result={words.found(format.number(found.length), format.number(calls.length))} />
      </div>
      {found.length === 0 ? <p>{words.noneFound}</p> : <RollCallTable calls={found.slice(0, shown)} />}
      {found.length > shown && (
        <button type="button" className={style.open} onClick={() => setShown(shown + 4 * PAGE)}>
          {words.more(format.number(Math.min(4 * PAGE, found.length - shown)))}
        </button>
      )}
      <p className={style.small}>
        <RecordLink to={`sources/${data.source}`}>{data.licence}</RecordLink>
      </p>
    </>
  )
}
