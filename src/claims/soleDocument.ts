import type { Claim } from '#domain/claim.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'

/** Words that tell no document from another of its kind. */
const ANY = /^(?:a|an|the|joint|new|important|sovmestn\w*|nov\w{2,3}|vazhn\w*|birge|yeni|muhum|bir)$/

/** "X and Y signed a joint statement": named by nothing but its kind, the only one of it that the two signed on that very day. */
export function soleDocument({ sentence, people }: Claim, day: string, { agreements, agreementNames, independent, narrated, date }: Evidence): Titled<HeldAgreement> | null {
  const [kind, ...others] = kindsOfDocument([sentence])
  if (day.length < DAY || kind === undefined || others.length > 0 || people.length < 2) return null
  const { sentence: { tokens }, aside, meanings } = narrated.read(sentence, date)
  const isSaid = tokens.every(({ word }, at) => aside[at] || meanings[at]!.length === 0 || meanings[at]!.includes('deed sign') || ANY.test(word) || kindsOfDocument([word]).length > 0)
  const signed = agreements.flatMap(one => (one.signed === day ? (agreementNames.record(one.id) ?? []) : [])).filter(({ kinds }) => kinds.includes(kind))
  const [only, ...more] = signed
  return isSaid && only && more.length === 0 && independent(only.sources) && people.every(id => only.signers.some(({ person }) => person === id)) ? only : null
}

/** Letters of a day as it is written: "2022-02-22". */
const DAY = 10
