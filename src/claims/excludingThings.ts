import { OF_THEN, type Excluding } from './Excluding.ts'
import { goodsApart } from './goodsTold.ts'

/** How much of the rest of a claim is enough: of a day, or of any longer time. */
const OF_GOODS = { ofDay: 0.6, longer: 0.75 } as const

/** Deeds that are done to many goods, one after another: of these the very day must be told. */
const AGAIN = /^deed (?:ban|lift|supply|resume|suspend)$/

/** "Banned grapes", where the record has tomatoes. */
export const otherGoods: Excluding = {
  ...OF_THEN,
  least: ({ isOfDay, told }) => (isOfDay ? OF_GOODS.ofDay : told.words.some(word => word.some(meaning => AGAIN.test(meaning))) ? Infinity : OF_GOODS.longer),
  excludes({ told }, { record, lacking }) {
    const apart = goodsApart(told, record)
    if (apart !== true) return apart
    const own = [...told.goods.values()].flat().map(word => word.join(' '))
    const wrong = told.words.filter(word => own.includes(word.join(' ')))
    return wrong.length > 0 && wrong.every(word => lacking.includes(word)) ? wrong : null
  },
}

const OF_BODY = 0.8

/** "The Constitutional Court", where the record has the Supreme one. */
export const otherBody: Excluding = {
  ...OF_THEN, least: () => OF_BODY,
  excludes({ told: { bodies } }, { record, lacking }, { narrated }) {
    // A body with a page of its own stands by its name.
    const named = [...record.words].flatMap(meaning => (meaning.startsWith('who ') ? [narrated.meaningsIn(meaning.slice('who '.length).replaceAll('-', ' '))] : []))
    const isNamed = (body: string, which: readonly string[]) => named.some(words => words.includes(body) && !which.some(word => words.includes(word)))
    const held = record.passages().flatMap(({ told }) => told.flatMap(one => [...one.bodies]))
    const wrong = [...bodies].filter(([body, which]) => lacking.some(word => word.join(' ') === which.join(' ')) && (isNamed(body, which) || held.some(([other, theirs]) => other === body && theirs.join(' ') !== which.join(' '))))
    return wrong.length === 0 ? null : wrong.map(([, which]) => lacking.find(word => word.join(' ') === which.join(' '))!)
  },
}
