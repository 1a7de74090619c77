import type { Slot, TiesModel } from './tiesModel.ts'
import { periodText, type TiesWording } from './tiesText.ts'

/** The chart in sentences: what it shows, where it reaches furthest, where nothing is on record. */
export function tiesDescription({ quarters, blank }: TiesModel, wording: TiesWording): string[] {
  const { words, format } = wording
  const furthest = (tone: 'cooperative' | 'strained', name: string) => {
    const most = quarters.reduce<Slot | null>((best, slot) => ((slot[tone]?.sum ?? 0) > (best?.[tone]?.sum ?? 0) ? slot : best), null)
    if (!most) return []
    const sum = most[tone]!.sum
    const all = quarters.filter(slot => slot[tone]?.sum === sum)
    return [words.highest(name, format.number(sum), all.map(({ period }) => periodText(period, wording)).join('; '))]
  }
  return [words.subtitle, ...furthest('cooperative', words.cooperation), ...furthest('strained', words.strain), ...(blank > 0 ? [words.blank(blank, quarters.length)] : [])]
}
