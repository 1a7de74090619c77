import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { VisaRule } from '#schema/dyad.ts'
import { visaRuns } from '#selectors/visaRuns.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'

/** Which visa the country's passport holders need for the other, in runs of snapshots that say the same. */
export function VisaRules({ rules }: { rules: readonly VisaRule[] }) {
  const core = useCore()
  const format = useFormat()
  const profiles = useWords('profiles')
  const words = useWords('indicators')
  const { sources } = useWords('records')
  const { visaKinds } = useWords('vocabulary')
  const destination = core.countries.find(({ id }) => id === rules[0]?.destination)?.name
  if (rules.length === 0 || destination === undefined) return null
  return (
    <Section title={profiles.visas} note={<>{words.visaFor(destination)}. {profiles.visaNote}</>}>
      <DataTable
        caption={profiles.visas}
        captionHidden
        columns={[{ id: 'seen', name: profiles.seen, sortable: false }, { id: 'rule', name: profiles.rule, sortable: false }, { id: 'source', name: sources, sortable: false }]}
        rows={visaRuns(rules).map(({ from, to, rule }) => ({
          id: from,
          header: { content: from === to ? format.date(from) : `${format.date(from)} – ${format.date(to)}` },
          cells: [
            { content: `${visaKinds[rule.kind]}${rule.days ? `, ${profiles.days(rule.days)}` : ''}` },
            { content: rule.citations[0] && <RecordLink to={`sources/${rule.citations[0].source}`}>{sources}</RecordLink> },
          ],
        }))}
      />
    </Section>
  )
}
