import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import type { AskedText } from '#views/AskedText.ts'
import { carriesText, linkedText } from '#views/linkedText.ts'
import { fieldsOf, fill } from './fieldsOf.ts'
import { forgetText, keepText, lastText, textAt, type KeptText } from './keptTexts.ts'
import { offeredParts } from './offeredParts.ts'

interface Held {
  /** What the step of the history calls the text. */
  readonly name: string
  /** The end of the address as long as it tells exactly this text. */
  readonly link: string | null
}

/** What of a link could not be read. */
export type LinkTrouble = { readonly kind: 'unreadable' } | { readonly kind: 'date'; readonly date: string }

interface Desk {
  readonly form: RefObject<HTMLFormElement | null>
  /** What was checked, with what was set by hand since. */
  readonly given: () => AskedText | null
  readonly check: (asked: AskedText, again?: boolean) => void
  readonly clear: () => void
}

const EMPTY: KeptText = { fields: { text: '', date: null, language: null, source: null, set: [] }, given: null, link: null }

const newName = () => Math.random().toString(36).slice(2)

/**
 * The text in the field and the steps of the history: a link's text is read once, and whoever comes back to a step finds what they
 * left there. The address tells no text but the one in the field, and none that the reader did not get from a link.
 */
export function useHeldText({ form, given, check, clear }: Desk) {
  const { pathname, search, hash, state } = useLocation()
  const step = (state as { readonly text?: string } | null)?.text
  const navigate = useNavigate()
  const core = useCore()
  const held = useRef<Held | null>(null)
  const [trouble, setTrouble] = useState<LinkTrouble | null>(null)

  /** Calls this step by the text that is held. */
  const mark = ({ name, link }: Held) => {
    const end = link ?? (carriesText(hash) ? '' : hash)
    if (step !== name || end !== hash) void navigate({ pathname, search, hash: end }, { replace: true, state: { text: name } })
  }
  const hold = (next: Held) => {
    held.current = next
    mark(next)
  }
  const keep = useEffectEvent(() => {
    const fields = form.current && fieldsOf(form.current)
    const checked = given()
    if (!fields || (fields.text === '' && !checked)) return
    // A page that comes back from the browser's cache is left once more: the same draft, by the same name.
    held.current ??= { name: newName(), link: null }
    keepText(held.current.name, { fields, given: checked, link: held.current.link })
  })
  const takeAgain = (name: string, { fields, given: checked, link }: KeptText) => {
    fill(form.current!, fields)
    setTrouble(null)
    if (checked) check(checked, true)
    else clear()
    hold({ name, link: link === hash ? link : null })
  }
  const open = useEffectEvent(async (link: string, isLeft: () => boolean) => {
    const read = await linkedText(link)
    if (isLeft() || !form.current) return
    setTrouble(read === null ? { kind: 'unreadable' } : read.badDate === null ? null : { kind: 'date', date: read.badDate })
    if (!read) return
    keep()
    const asked = { ...read.asked, set: offeredParts(read.asked.set, core) }
    fill(form.current, asked)
    check(asked)
    hold({ name: newName(), link })
  })
  const arrive = useEffectEvent((at: string | undefined, end: string, isLeft: () => boolean) => {
    if (at !== undefined && at === held.current?.name) return mark(held.current)
    const kept = at === undefined ? undefined : textAt(at)
    if (kept !== undefined) {
      const isOther = held.current !== null
      keep()
      if (kept) takeAgain(at!, kept)
      // A step whose text was cleared; what was typed before the page was awake is newer.
      else if (isOther || fieldsOf(form.current!).text === '') takeAgain(at!, EMPTY)
      else hold({ name: at!, link: null })
      return
    }
    if (carriesText(end)) return void open(end, isLeft)
    if (held.current) return mark(held.current)
    const [name, last] = lastText() ?? []
    // What was typed before the page was awake is newer.
    const typed = fieldsOf(form.current!).text
    if (last && (typed === '' || typed === last.fields.text)) takeAgain(name!, last)
  })

  /** A page that the browser had put aside shows what it was left with; on another step its text may have been cleared since, or another taken its place. */
  const comeBack = useEffectEvent(({ persisted }: PageTransitionEvent) => {
    const kept = persisted && held.current ? textAt(held.current.name) : undefined
    if (kept !== undefined && kept?.fields.text !== fieldsOf(form.current!).text) takeAgain(held.current!.name, kept ?? EMPTY)
  })

  useEffect(() => {
    let left = false
    arrive(step, hash, () => left)
    return () => { left = true }
  }, [hash, step])
  useLayoutEffect(() => {
    addEventListener('pagehide', keep)
    addEventListener('pageshow', comeBack)
    return () => {
      removeEventListener('pagehide', keep)
      removeEventListener('pageshow', comeBack)
      keep()
    }
  }, [])

  return {
    trouble,
    submit: (asked: AskedText) => {
      setTrouble(null)
      const next = held.current ?? { name: newName(), link: null }
      keepText(next.name, { fields: asked, given: asked, link: next.link })
      check(asked)
      hold(next)
    },
    edited: () => {
      if (held.current?.link) hold({ ...held.current, link: null })
    },
    forget: () => {
      const text = given()?.text
      setTrouble(null)
      clear()
      if (!held.current) return
      forgetText(held.current.name, text)
      hold({ ...held.current, link: null })
    },
  }
}
