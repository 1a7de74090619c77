/** The first ten ordinals as `fold` leaves them; those of one language are declined, so they stand by their beginnings. */
const ENGLISH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const AZERBAIJANI = ['birinci', 'ikinci', 'ucuncu', 'dorduncu', 'besinci', 'altinci', 'yeddinci', 'sekkizinci', 'doqquzuncu', 'onuncu']
const RUSSIAN = ['perv', 'vtor', 'tret', 'chetvert', 'pyat', 'shest', 'sedm', 'vosm', 'devyat', 'desyat']
const RUSSIAN_FORM = /^(\p{L}+?)(?:yy|oy|iy|aya|ya|oe|ee|e|ogo|ego|om|em|omu|emu|uyu|yu|ykh|ikh|ym|im)$/u

const ordinals = new Map([ENGLISH, AZERBAIJANI].flatMap(words => words.map((word, place) => [word, place + 1])))
const stems = new Map(RUSSIAN.map((stem, place) => [stem, place + 1]))

/** One spelling of an ordinal however it is written: "6th" of "sixth", "шестого", "altıncı" and "6th" (all folded); null of any other word. */
export function ordinalOf(word: string): string | null {
  const written = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? ordinals.get(word) ?? stems.get(RUSSIAN_FORM.exec(word)?.[1] ?? '')
  return written === undefined ? null : `${written}th`
}
