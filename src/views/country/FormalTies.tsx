import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { FormalTie } from '#schema/dyad.ts'
import { tieRuns, type TieRun } from '#selectors/tieRuns.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'

/** Alliances and shared organisations, in runs of years that say the same. */
export function FormalTies({ ties }: { ties: readonly FormalTie[] }) {
  const format = useFormat()
  const profiles = useWords('profiles')
  const words = useWords('indicators')
  const { sources } = useWords('records')
  if (ties.length === 0) return null
  const whatOf = ({ tie }: TieRun) =>
    tie.kind === 'shared-organisations'
      ? `${profiles.shared}: ${tie.sharedOrganisations ?? ''}`
      : `${profiles.obligations}: ${tie.obligations?.map(one => words.obligations[one]).join(', ') || words.noObligation}`
  return (
    <Section title={profiles.ties}>
      <DataTable
        caption={profiles.ties}
        captionHidden
        columns={[{ id: 'years', name: profiles.years }, { id: 'what', name: profiles.ties, sortable: false }, { id: 'source', name: sources, sortable: false }]}
        rows={tieRuns(ties).map(run => ({
          id: run.tie.id,
          header: { content: format.yearRange(run.from, run.to), sort: run.from },
          cells: [
            { content: whatOf(run) },
            { content: run.tie.citations[0] && <RecordLink to={`sources/${run.tie.citations[0].source}`}>{sources}</RecordLink> },
          ],
        }))}
      />
    </Section>
  )
}
