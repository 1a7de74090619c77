import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { Section } from '#ui/Section.tsx'
import type { AgreementModel } from './agreementModel.ts'

const LINKS = ['supersedes', 'amends', 'amendedBy', 'supersededBy'] as const

/** The papers before and after this one: what it changes or replaces, what changes or replaces it. */
export function Chain({ chain }: Pick<AgreementModel, 'chain'>) {
  const words = useWords('agreements')
  return LINKS.filter(link => chain[link].length > 0).map(link => (
    <Section key={link} title={words[link]}>
      <AgreementList agreements={chain[link]} />
    </Section>
  ))
}
