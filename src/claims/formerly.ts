import type { Language } from '#schema/vocabulary.ts'
import type { Marked } from './Marked.ts'

/** Words for some other time than now, or for more or less of it than a year, where no year is named. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:once|formerly|previously|earlier|before|then|peaked|peak|era|times|days|eve|soviet|war|pandemic|crisis|presidency|decades?|half|quarters?|season|summer|winter|spring|autumn|together|altogether|combined|cumulative\w*|years)$/,
  ru: /^(?:ranshe|ranee|prezhde|kogda-to|nekogda|voyn\w*|pandemi\w*|krizis\w*|sovetsk\w*|polugodi\w*|kvartal\w*|sezon\w*|desyatileti\w*|vremena|vremen|let|gody|godov|summarno|letom|zimoy|vesnoy|osenyu|pik\w{0,2})$/,
  az: /^(?:evvel|evveller|vaxtile|kecmisde|muharibe\w*|pandemiya\w*|bohran\w*|sovet\w*|rub\w{0,4}|kvartal\w*|onillik\w*|iller\w*|idi|yayda|qisda|yazda|payizda|yarim|yarimil\w*)$/,
}

/** "Used to stand at", "when that president ruled": of a time that is over and that no year names. */
export const isOfOldTime = ({ tokens, language }: Marked): boolean => tokens.some(({ word }, at) => (WORDS[language].test(word) && !(word === 'times' && tokens[at - 1]?.kind === 'number')) || (word === 'used' && tokens[at + 1]?.word === 'to') || (language === 'ru' && word === 'pri' && Boolean(tokens[at + 1]?.capital)))
