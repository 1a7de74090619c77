import { useWords } from '#language/useWords.ts'
import { useCore } from '#facts/useCore.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { YearOfVotes } from '#selectors/votesByYear.ts'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { RollCallList } from './RollCallList.tsx'
import { VotePanels } from './VotePanels.tsx'
import { VoteTable } from './VoteTable.tsx'
import style from './Votes.module.css'

/** How the two voted at the United Nations: by year for everyone, and every roll call for those who ask for it. */
export function Votes({ votes, years }: { votes: readonly YearOfVotes[]; years: YearSpan }) {
  const { counts, dyad, release } = useCore()
  const words = useWords('indicators')
  const { chosen, choose } = useChoices()
  const asked = chosen.table || chosen.measure !== null || chosen.selected !== null || chosen.query !== ''
  return (
    <Section id="votes" title={words.votesTitle} note={words.votesLead}>
      <VotePanels votes={votes} years={years} />
      <VoteTable votes={votes} />
      {asked ? (
        <RollCallList />
      ) : (
        <button type="button" className={`${style.open} needs-script`} onClick={() => choose({ table: true })}>
          {words.openCalls(String(counts.rollCalls))}
        </button>
      )}
      <p>
        <a href={`/releases/${release}/${dyad.id}/roll-calls.json`} download>{words.download}</a>
      </p>
    </Section>
  )
}
