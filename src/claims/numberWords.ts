import type { Mark, Marked } from './Marked.ts'

/** A number in words. "Half a" is one only of a million or the like. */
export function numberAt(sentence: Marked, from: number): Mark | undefined {
  const word = sentence.at(from, 'number')
  return word && (word.value !== '0.5' || isMillions(sentence.at(word.to, 'scale'))) ? word : oneScale(sentence, from)
}

const isMillions = (scale: Mark | undefined): boolean => Number(scale?.value) >= 1e6

/** "A billion cubic metres", "больше миллиона", "mini ötüb": one of a scale that no number counts. */
function oneScale(sentence: Marked, from: number): Mark | undefined {
  const { tokens, at, language } = sentence
  if (language === 'en') {
    const scale = tokens[from]!.word === 'a' && tokens[from - 1]?.word !== 'half' ? at(from + 1, 'scale') : undefined
    return scale && isMillions(scale) && (at(scale.to, 'unit') || at(scale.to, 'currency') || sentence.of('bound').some(({ to }) => to === from)) ? { role: 'number', value: '1', from, to: from + 1 } : undefined
  }
  const scale = ONE_OF[language].test(tokens[from]!.word) ? at(from, 'scale') : undefined
  const isBound = language === 'ru' ? sentence.of('bound').some(({ to }) => to === from) : sentence.of('bound').some(mark => mark.from > from && mark.from <= from + 2) && at(from - 1, 'number') === undefined
  return scale && isBound ? { role: 'number', value: '1', from, to: from } : undefined
}

/** The forms of a scale that one of it may stand in. */
const ONE_OF = { ru: /^(?:tysyach[aiu]|millionu?|milliona|milliardu?|milliarda)$/, az: /^(?:min[ie]|minden|milyon[ua]?|milyondan|milyard[ia]?|milyarddan)$/ }

/** "By a third in 2024", "nearly half the tonnes", and not "half a point", "a third time", "in a quarter". Other languages have words of their own for parts. */
export function isPart(sentence: Marked, { from, to }: Mark): boolean {
  const { tokens, at, language } = sentence
  if (language !== 'en' || tokens[to]?.word === 'of' || tokens[to - 1]!.word === 'of') return true
  const isLed = /^(?:by|for|to|up|than)$/.test(tokens[from - 1]?.word ?? '') || sentence.of('bound').some(bound => bound.to === from)
  return isLed && (tokens[to]?.kind !== 'word' || AFTER_PART.test(tokens[to].word) || at(to, 'compare') !== undefined)
}

const AFTER_PART = /^(?:in|on|from|to|over|during|year|last|this|since|between|and|or|but|while|as|all|its|the|their|by|at|within|after|when|more|less|across|against|versus)$/
