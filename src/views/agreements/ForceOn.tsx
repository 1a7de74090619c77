import { useId } from 'react'
import type { AgreementEntry } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import type { ForceState } from '#selectors/forceOn.ts'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './ForceOn.module.css'

/** What is in force on a day, and how little of that is stated. */
export function ForceOn({ day, groups }: { day: string; groups: readonly { readonly state: ForceState; readonly agreements: readonly AgreementEntry[] }[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const { choose } = useChoices()
  const id = useId()
  const names = { dated: words.inForceDated, signed: words.inForceSigned, ended: words.inForceEnded, later: words.inForceLater }
  const dated = groups.find(({ state }) => state === 'dated')?.agreements ?? []
  return (
    <Section id="force" title={`${words.inForceOn} ${format.date(day)}`} note={words.inForceNote}>
      <p className={`${style.day} needs-script`}>
        <label htmlFor={id}>{words.inForceOn}</label>
        <input id={id} type="date" defaultValue={day} key={day} max="2100-12-31" onChange={change => choose({ force: change.target.value && change.target.value !== core.dyad.updated ? change.target.value : null })} />
      </p>
      <dl className={style.counts}>
        {groups.map(({ state, agreements }) => (
          <div key={state}>
            <dd>{agreements.length}</dd>
            <dt>{names[state]}</dt>
          </div>
        ))}
      </dl>
      <AgreementList agreements={dated} />
    </Section>
  )
}
