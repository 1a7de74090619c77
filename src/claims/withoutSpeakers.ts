import type { SentenceParts } from './SentenceParts.ts'
import type { MarkRole } from './phrases.ts'
import { withoutSaying } from './windows.ts'

/** Whom and where the part names in which somebody only says it. */
const OF_SAYING: ReadonlySet<MarkRole> = new Set(['person', 'place'])

/** What makes that part a deed of its own: "said at the meeting of 19 August that …". */
const DEEDS: readonly MarkRole[] = ['meet', 'sign', 'force', 'happen']

/** "X came to the capital on 18 August, Y told reporters in Z": a sentence without the one who only says it and the town where he does. */
export function withoutSpeakers(parts: SentenceParts): SentenceParts {
  const { sentence, mentions } = parts
  const [start, end] = withoutSaying(sentence)
  const isSaying = ({ from, to }: { readonly from: number; readonly to: number }) => to <= start || from >= end
  const isDeed = mentions.some(mention => !mention.vague && isSaying(mention)) || DEEDS.some(role => sentence.of(role).some(isSaying))
  if (isDeed || !sentence.of('person').some(isSaying)) return parts
  return { ...parts, sentence: { ...sentence, of: role => (OF_SAYING.has(role) ? sentence.of(role).filter(mark => !isSaying(mark)) : sentence.of(role)) } }
}
