import { useId } from 'react'
import type { AgreementEntry } from '#domain/compiled.ts'
import type { ForceState } from '#domain/forceState.ts'
import { knownUntil } from '#domain/knownUntil.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './ForceOn.module.css'

interface ForceOnProps {
  day: string
  states: readonly { readonly state: ForceState; readonly agreements: readonly AgreementEntry[] }[]
}

/** Always told, also when nothing is so: that few documents state their entry into force is the answer. */
const ALWAYS: readonly ForceState[] = ['dated', 'said', 'ratified', 'signed', 'ended']

/** What is in force on a day, and how little of that is stated: each state with its count, its part of all, and its documents. */
export function ForceOn({ day, states }: ForceOnProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  const { chosen, choose } = useChoices()
  const id = useId()
  const all = states.reduce((sum, { agreements }) => sum + agreements.length, 0)
  return (
    <Section id="force" title={words.forceTitle(format.date(day))} note={words.forceNote}>
      <p className={`${style.day} needs-script no-print`}>
        <label htmlFor={id}>{words.forceDay}</label>
        <input id={id} type="date" defaultValue={day} key={day} min="1900-01-01" max={core.asOf ?? '2100-12-31'} onChange={change => change.target.value && choose({ force: change.target.value === knownUntil(core) ? null : change.target.value })} />
        {chosen.force && <button type="button" className={style.today} onClick={() => choose({ force: null })}>{words.forceToday(format.date(knownUntil(core)))}</button>}
      </p>
      {states
        .filter(({ state, agreements }) => agreements.length > 0 || ALWAYS.includes(state))
        .map(({ state, agreements }) => (
          <details key={state} className={style.state} open={state === 'dated' && agreements.length > 0}>
            <summary>
              <span className={style.count}>{agreements.length}</span>
              <span>{words.states[state]}</span>
              <svg className={style.part} width="100%" height="6" aria-hidden="true">
                <rect width="100%" height="6" />
                <rect className={style[state]} width={`${all > 0 ? (agreements.length / all) * 100 : 0}%`} height="6" />
              </svg>
            </summary>
            <AgreementList agreements={agreements} aside={({ inForce }) => inForce && words.inForceFrom(format.date(inForce))} />
          </details>
        ))}
    </Section>
  )
}
