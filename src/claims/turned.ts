import { fold } from '#language/fold.ts'

/** Words by which what is told was not done, or not yet, or is only near to it, and times that no record has: folded beginnings in any of the languages. */
const TURNED = /\b(?:avoid|ignor|evad|shun|yet to\b|instead\b|rather than\b|(?<!long-)await|wait(?:s|ed|ing)?\b|chang\w+ (?:its|his|her|their) mind|consider|hesitat|attempt(?!ed (?:murder|assassination|coup|robbery|theft|rape))|tried to\b|failed?\b|fails\b|nearly\b|almost\b|about to\b|set to\b|due to (?:sign|visit|open|meet)|hopes?\b|wants?\b|seeks?\b|prepar|intend|spring\b|summer\b|autumn\b|winter\b|uklon|ukhod\w+ ot\b|vozderzh|vmesto\b|zhdet\b|zhdut\b|ozhida|peredumal|pytal|popyt|grozi|sobira|gotovi|nameren|khochet|khoteli?\b|chut\b|pochti\b|vesnoy\b|letom\b|osenyu\b|zimoy\b|yayinir|yayinib|evezine|gozleyir|calisir|calisib|hazirlas|niyyet|isteyir|istemir|istemeyib|az qala|yazda\b|yayda\b|payizda\b|qisda\b)/g

/** Whether a sentence has a word that turns what it tells round, and that what it is held against has not. */
export const isTurned = (sentence: string, texts: readonly string[] = []): boolean => (fold(sentence).match(TURNED) ?? []).some(word => !texts.some(text => text.includes(word)))

/** The text's own day or one near it. */
const NOW = /\b(?:today|yesterday|tonight|this (?:morning|evening|afternoon|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|segodnya|vchera|v (?:ponedelnik|vtornik|sredu|chetverg|pyatnitsu|subbotu|voskresene)|bu gun|dunen|bugun)\b/

/** Whether a sentence says that it was within the last days. */
export const isOfNow = (sentence: string): boolean => NOW.test(fold(sentence))
