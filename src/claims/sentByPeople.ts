import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

const SENT = /^(?:sent|send|transferred|wired|remitted|otprav\w*|perevel[aio]?|pereveli|perechisl\w*|gonder(?:ib|dil?|mis\w*|ibler)\w*|kocur(?:ub|du|mus)\w*)$/
const PEOPLE = /^(?:people|individuals|persons|residents|migrants|workers|labourers|laborers|relatives|families|expatriates|grazhdane|zhiteli|lyudi|migranty|rabochie|fizlitsa|trudovye|sakinler\w*|vetendaslar\w*|insanlar|miqrantlar\w*|isciler\w*|sexsler\w*)$/

/** "People in the one sent $287 million to the other": money that goes from people, with no goods named. */
export function sentByPeople({ sentence: { tokens, of, breaks }, parties }: SentenceParts, { from }: Amount): Mark | null {
  const near = (at: number) => breaksBetween(breaks, at, from) < 1
  const verb = tokens.findIndex(({ word }, at) => SENT.test(word) && near(at))
  const isByPeople = tokens.some(({ word }, at) => PEOPLE.test(word) && near(at))
  const isGoing = parties.some(({ role }) => role === 'to') && new Set(parties.map(({ area }) => area)).size === 2
  return verb >= 0 && isByPeople && isGoing && of('product').length === 0 && of('measure').every(({ from: at, value }) => at === verb || value === 'migration.stock') ? { role: 'measure', value: 'remittances.sent', from: verb, to: verb + 1 } : null
}
