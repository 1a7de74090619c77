import { useMemo, useRef } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import type { AskedText } from '#views/AskedText.ts'
import { claimEvidence } from '#views/claimEvidence.ts'
import { CheckForm } from './CheckForm.tsx'
import { Results } from './Results.tsx'
import { setByHand } from './setByHand.ts'
import { useDesk } from './useDesk.ts'
import { useEvidence } from './useEvidence.ts'
import { useHeldText } from './useHeldText.ts'
import { useIsOther } from './useIsOther.ts'
import { useReadAhead } from './useReadAhead.ts'
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
  const { state, check, ahead, stop, clear, setParts } = useDesk(evidence, language)
  const readAhead = useReadAhead(form, ahead)
  const rows = evidence?.rows ?? NOTHING
  const { given, found, asRead } = state
  const shown = useMemo(() => claimEvidence(found?.claims ?? [], rows), [found, rows])

  const asked = useMemo((): AskedText | null => {
    if (!given) return null
    // Until the text is read again, what was set of it before is all that is known.
    return found ? { ...given.asked, set: setByHand(asRead, found) } : given.asked
  }, [given, found, asRead])
  const { trouble, submit, edited, forget } = useHeldText({ form, given: () => asked, check, clear })

  const [isOther, look] = useIsOther(form, given?.asked)

  const change = () => {
    edited()
    look()
    readAhead()
  }

  // What is set by hand is no more what a link tells.
  const set: typeof setParts = (...parts) => {
    edited()
    setParts(...parts)
  }

  return (
    <EvidenceScope rows={shown.rows} computed={shown.computed} sources={evidence?.sources ?? NOTHING} among={evidence?.observations ?? []} addressed={false}>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} description={words.description(core.dyad.name)} />
      <p className="without-script">{words.needsScript}</p>
      {failed && <p role="alert">{words.noEvidenceFile}</p>}
      {trouble && <p role="alert">{trouble.kind === 'unreadable' ? words.badLink : words.badLinkDate(trouble.date)}</p>}
      <CheckForm form={form} state={state} onCheck={submit} onEdit={change} onStop={stop} onClear={forget} />
      {given && asked && found && evidence && <Results key={given.job} given={given} asked={asked} found={found} isOther={isOther} asRead={asRead} evidence={evidence} onSet={set} />}
      {/* On the paper of a result they are nothing that was asked for. */}
      <div className={found ? 'no-print' : undefined}>
        <WorkedArticles />
      </div>
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
