import type { AsOfWords } from '#language/en/asOf.ts'
import { grouped } from './tables.ts'

export const words: AsOfWords = {
  asItStood: date => `Atlasın o günkü vəziyyəti: ${date}.`,
  meaning: 'Həmin günə qədər baş verənlər, imzalananlar və dərc olunanlar göstərilir.',
  toToday: 'Bu günə qayıt',
  undated: list => `Heç bir mənbə tarixini göstərmədiyi üçün kənarda qalıb: ${list}.`,
  later: list => `Sonraya aid olduğu üçün kənarda qalıb: ${list}.`,
  left: {
    posts: count => `${grouped(count)} vəzifə`,
    laterSources: count => `bu barədə ${grouped(count)} mənbə`,
    laterTexts: count => `sonrakı günlərin adını çəkən ${grouped(count)} mətn`,
  },
  laterText: 'Təsvir sonrakı günlərdən danışır və burada göstərilmir.',
  unknownYet: date => `Həmin gün hələ məlum deyildi: ${date}`,
  unknownText: 'Bu qeyd daha sonrakı günə aiddir və ya heç bir mənbə onun tarixini göstərmir.',
  seeToday: 'Bu gün onun haqqında məlum olanlara bax',
}
