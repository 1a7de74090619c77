import { fold } from '#language/fold.ts'

/** "His first visit", "второй визит", "ilk səfəri", "the last time he came": which one of several, by the word that counts. */
const COUNTED = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|perv|vtor|tret|chetvert|pyat(?:yy|ay|oe|og|om|uy)|shest(?:oy|ay|oe|og|om|uy)|sedm[oay]|vosm[oay]|devyat[yaou]|desyat[yaou]|posledn|ilk\b|birinci|ikinci|ucuncu|dorduncu|besinci|altinci|yeddinci|sekkizinci|doqquzuncu|onuncu|sonuncu|axirinci)\w*(?: \w+){0,2} (?:visit|trip|time|meeting|talks|met\b|came|vizit|poezd|raz\b|vstrech|peregovor|sefer|gorus|defe)/g

/** "Only once", "three times", "впервые". */
const TIMES = /\b(once|twice|thrice|\w+ times|vpervye|dvazhdy|trizhdy|odnazhdy|\w+ raz|\w+ raza|ilk defe|\w+ defe)\b/g

/** What kind of visit it was, in each language. */
const KINDS: readonly RegExp[] = [/\b(?:state visit|gosudarstvenn\w+ vizit|dovlet sefer)/, /\b(?:official visit|ofitsialn\w+ vizit|resmi sefer)/, /\b(?:working visit|rabochi\w+ vizit|rabochego vizit\w*|isguzar sefer|isci sefer)/, /\b(?:private visit|chastn\w+ vizit|sexsi sefer|ozel sefer)/]

function countsIn(text: string): readonly string[] {
  const plain = fold(text).replace(/[^a-z0-9]+/g, ' ')
  return [COUNTED, TIMES].flatMap(pattern => [...plain.matchAll(pattern)].map(([, count]) => count!))
}

/** Whether a sentence tells of another kind of visit than the titles of a record. */
function isOtherKind(sentence: string, titles: readonly string[]): boolean {
  const told = KINDS.filter(kind => kind.test(fold(sentence)))
  const known = KINDS.filter(kind => titles.some(title => kind.test(fold(title))))
  return told.length > 0 && known.length > 0 && !told.some(kind => known.includes(kind))
}

/** Whether titles count a visit, and call it, as a sentence does. The records have not every visit, so which one it was they know by their titles alone. */
export const isSameCount = (sentence: string, titles: readonly string[]): boolean => !isOtherKind(sentence, titles) && countsIn(sentence).every(count => titles.some(title => countsIn(title).includes(count)))

/** Whether a sentence and the titles of a record tell of the same kind of visit: of state, official or working. */
export const isSameKindOfVisit = (sentence: string, titles: readonly string[]): boolean => KINDS.some(kind => kind.test(fold(sentence)) && titles.some(title => kind.test(fold(title))))
