import type { CiteWords } from '#language/en/cite.ts'
import { grouped } from './tables.ts'

export const words: CiteWords = {
  form: 'Forma',
  copy: 'Köçür',
  save: ending => `.${ending} faylını saxla`,
  withSources: count => (count === 1 ? 'mənbəyi ilə birlikdə' : `${grouped(count)} mənbəyi ilə birlikdə`),
  pinned: release => `Keçiddə seçdikləriniz və məlumat versiyası (${release}) var.`,
}
