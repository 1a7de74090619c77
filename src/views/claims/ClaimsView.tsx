import { useEffect, useMemo, useRef } from 'react'
import { languageOf } from '#claims/languageOf.ts'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import { claimEvidence } from '#views/claimEvidence.ts'
import { linkedText } from '#views/linkedText.ts'
import { CheckForm } from './CheckForm.tsx'
import { Results } from './Results.tsx'
import { useDesk } from './useDesk.ts'
import { useEvidence } from './useEvidence.ts'
import { WorkedArticles } from './WorkedArticles.tsx'
import style from '#views/claims.module.css'

const NOTHING = new Map<never, never>()

/** The reader holds an article and wants to know what of it is so, before they print or forward it. */
export function ClaimsView() {
  const { dyad } = usePlace()
  const language = useLanguage()
  const core = useCore()
  const words = useWords('claims')
  const form = useRef<HTMLFormElement>(null)
  const { evidence, failed } = useEvidence(dyad)
  const { state, check, stop, clear, setParts } = useDesk(evidence, language)
  const rows = evidence?.rows ?? NOTHING
  const { given, found } = state
  const shown = useMemo(() => claimEvidence(found?.claims ?? [], rows), [found, rows])

  useEffect(() => {
    const follow = () => {
      const linked = linkedText(location.hash)
      if (!linked || !form.current) return
      const field = (name: string) => form.current!.elements.namedItem(name) as HTMLTextAreaElement
      if (field('text').value === linked.text) return
      field('text').value = linked.text
      field('date').value = linked.date ?? ''
      check(linked.text, { date: linked.date, language: languageOf(linked.text) })
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [check])

  return (
    <EvidenceScope rows={shown.rows} computed={shown.computed} sources={evidence?.sources ?? NOTHING} among={evidence?.observations ?? []}>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} description={words.description(core.dyad.name)} />
      <p className="without-script">{words.needsScript}</p>
      {failed && <p role="alert">{words.noEvidenceFile}</p>}
      <CheckForm form={form} state={state} onCheck={check} onStop={stop} onClear={clear} />
      {given && found && <Results key={given.job} given={given} found={found} asRead={state.asRead} rows={rows} onSet={setParts} />}
      <WorkedArticles />
      <Section title={words.howTitle}>
        <ul className={style.how}>
          {words.how.map(rule => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </EvidenceScope>
  )
}
