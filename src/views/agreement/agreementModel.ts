import type { Core } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import { knownUntil } from '#domain/knownUntil.ts'
import type { AgreementDetail } from '#domain/recordDetails.ts'
import { forceOn } from '#selectors/forceOn.ts'
import { lifeOf } from '#selectors/lifeOf.ts'
import { replacedOn } from '#selectors/replacedOn.ts'

/** Years looked at on either side of the signing, where trade is followed. */
const AROUND = 2

/** What belongs to a document: its meeting, other events about it, the chain of papers it stands in, the trade it touches. */
export function agreementModel(core: Core, record: AgreementDetail['record'], day: string) {
  const replaced = replacedOn(core.agreements).get(record.id) ?? null
  const entry = core.agreements.find(({ id }) => id === record.id)
  const named = (id: string | undefined) => core.agreements.filter(agreement => agreement.id === id)
  const year = record.signed === null ? null : yearOf(record.signed)
  const traded = new Set(core.products.flatMap(({ sector }) => (sector === null ? [] : [sector])))
  return {
    state: entry ? forceOn(entry, day, { today: knownUntil(core), replaced }) : null,
    life: lifeOf(record, replaced),
    meeting: core.events.filter(({ id }) => id === record.event),
    otherEvents: core.events.filter(({ id, agreements }) => id !== record.event && agreements.includes(record.id)),
    chain: {
      amends: named(record.amends),
      supersedes: named(record.supersedes),
      amendedBy: core.agreements.filter(({ amends }) => amends === record.id),
      supersededBy: core.agreements.filter(({ supersedes }) => supersedes === record.id),
    },
    trade: {
      years: year === null ? null : { from: year - AROUND, to: core.asOf === undefined ? year + AROUND : Math.min(year + AROUND, yearOf(core.asOf)) },
      products: record.products ?? [],
      sectors: record.sectors.filter(sector => traded.has(sector)),
    },
  }
}
export type AgreementModel = ReturnType<typeof agreementModel>
