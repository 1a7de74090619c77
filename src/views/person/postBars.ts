import type { PersonDetail } from '#domain/recordDetails.ts'
import { yearOf } from '#domain/dates.ts'
import type { Format } from '#language/Format.ts'
import type { ProfilesWords } from '#language/en/profiles.ts'
import type { TimeBarsProps } from '#records/TimeBars.tsx'
import { yearMoment } from '#scale/yearMoment.ts'

/** Posts with a stated beginning as bars (open where no end is stated), and the years in which events name the person as dots. */
export function postBars({ roles }: PersonDetail['record'], attested: readonly number[], format: Format, words: ProfilesWords): TimeBarsProps {
  const bars = roles.flatMap(({ title, from, to }) => (from ? [{ label: title.text, from: yearMoment(from), to: to ? yearMoment(to) : null, text: format.yearRange(yearOf(from), to ? yearOf(to) : null) }] : []))
  return { bars, dots: { label: words.attested, years: [...new Set(attested)].sort((a, b) => a - b) } }
}
