import type { Choices } from './choices.ts'
import { DEFAULTS, NAMES, PARAMETERS } from './parameters.ts'

/** A part of the address that could not be read and was left out. */
export interface Notice {
  /** Its word in the address. */
  readonly parameter: string
  readonly value: string
}

export interface AddressReading {
  readonly chosen: Choices
  readonly notices: readonly Notice[]
}

const MOST_NOTICES = 6
const MOST_SHOWN = 40
/** Words that other sites put on links to count visitors, or on a picture for its colours: left out without a word, since they choose nothing of what is shown. */
const NO_CHOICE = /^(?:theme|utm_\w+|fbclid|gclid|yclid|ysclid|dclid|msclkid|mc_[ce]id|igshid|_openstat|ref)$/

const NAME_OF = new Map(NAMES.map(name => [PARAMETERS[name].word, name]))

/**
 * What the query of an address chooses. Never throws, whatever it holds: what cannot be read falls back to the default and is told.
 * Of a word given twice the last counts; an empty value is the default.
 */
export function readAddress(search: string): AddressReading {
  // URLSearchParams mends broken escapes where decodeURIComponent throws.
  const given = new Map(new URLSearchParams(search))
  const chosen: Record<string, unknown> = { ...DEFAULTS }
  const notices: Notice[] = []
  for (const [word, text] of given) {
    const name = NAME_OF.get(word)
    if (name === undefined) {
      if (!NO_CHOICE.test(word)) notices.push(noticeOf(word, text))
    } else if (text !== '') {
      const { value, unread } = PARAMETERS[name].codec.read(text)
      chosen[name] = value
      if (unread.length > 0) notices.push(noticeOf(word, unread.join('~')))
    }
  }
  return { chosen: chosen as unknown as Choices, notices: notices.slice(0, MOST_NOTICES) }
}

function noticeOf(parameter: string, value: string): Notice {
  return { parameter: shortened(parameter), value: shortened(value) }
}

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
