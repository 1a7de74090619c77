import type { AgreementEntry } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import { signingBodies } from '#selectors/signingBodies.ts'
import { Section } from '#ui/Section.tsx'
import { BodyTable } from './BodyTable.tsx'

/** With fewer documents, a body stands in the folded part. */
const OFTEN = 2

/** Which body signed what, and with whom: a row each, its documents as dots on the years and by name. */
export function SigningBodies({ agreements }: { agreements: readonly AgreementEntry[] }) {
  const words = useWords('agreements')
  const bodies = signingBodies(agreements)
  if (bodies.length === 0) return null
  const often = bodies.filter(({ documents }) => documents.length >= OFTEN)
  const once = bodies.filter(({ documents }) => documents.length < OFTEN)
  return (
    <Section id="bodies" title={`${words.bodiesTitle} (${bodies.length})`} note={words.bodiesNote}>
      {often.length > 0 && <BodyTable caption={words.bodiesTitle} bodies={often} />}
      {once.length > 0 && (
        <details open={often.length === 0}>
          <summary>{words.bodiesOnce(once.length)}</summary>
          <BodyTable caption={words.bodiesOnce(once.length)} bodies={once} />
        </details>
      )}
    </Section>
  )
}
