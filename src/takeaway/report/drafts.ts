import { readStored, writeStored } from '#ui/storage.ts'
import { isEmpty, NO_ANSWERS, type ReportAnswers } from './Reported.ts'

const KEY = 'dyad-atlas-reports'
/** More unfinished reports than anyone writes; the oldest go. */
const MOST = 20

type Drafts = readonly (readonly [subject: string, answers: ReportAnswers])[]

let drafts: Drafts | null = null

/** What was written about a subject and not emptied: kept when the form closes, whatever closed it. */
export const draftOf = (subject: string): ReportAnswers => held().find(([about]) => about === subject)?.[1] ?? NO_ANSWERS

export function keepDraft(subject: string, answers: ReportAnswers): void {
  const others = held().filter(([about]) => about !== subject)
  drafts = isEmpty(answers) ? others : [...others, [subject, answers] as const].slice(-MOST)
  writeStored(KEY, JSON.stringify(drafts))
}

const held = (): Drafts => (drafts ??= readDrafts(readStored(KEY)))

/** Never throws: what something else wrote there is passed over. */
export function readDrafts(text: string | null): Drafts {
  try {
    const stored: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(stored) ? stored.filter(isDraft) : []
  } catch {
    return []
  }
}

function isDraft(value: unknown): value is Drafts[number] {
  const answers: unknown = Array.isArray(value) ? value[1] : null
  return Array.isArray(value) && typeof value[0] === 'string' && typeof answers === 'object' && answers !== null && 'should' in answers && 'printed' in answers && typeof answers.should === 'string' && typeof answers.printed === 'string'
}
