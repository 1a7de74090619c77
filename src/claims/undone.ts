import type { Language } from '#schema/vocabulary.ts'
import type { Mark, Marked } from './Marked.ts'

/** A deed in a form that leaves open whether it was done: "to meet", "встретиться", "görüşməli". */
const OPEN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:meet|visit|sign|conclude|adopt|hold|host|receive|attend|travel|come|arrive)$/,
  ru: /^(?:\w{2,}(?:at|it|et|yt|sti|ezti)(?:sya)?)$/,
  az: /(?:mali|meli|acaqdi\w*|ecekdi\w*|acaq|ecek|acaqlar|ecekler|mag[iau]|mey[ie]|maq|mek)$/,
}
/** Who came, came to do it: it was done. */
const CAME = /^(?:came|arrived|flew|travell?ed|gathered|convened|returned|went|pribyl\w*|prilet\w*|priekh\w*|sobral\w*|sekhal\w*|smogl?[aio]?|udalos|managed|able|gelib\w*|used|continued)$/
/** A meeting or a signing as a noun, and before it what is only said of one. */
const NOUN = /^(?:signing|meeting|meetings|visit|visits|trip|talks|negotiations|summit|podpisani\w*|vstrech\w*|vizit\w*|poezdk\w*|peregovor\w*|imzalanma\w*|gorus\w*|sefer\w*|danisiq\w*)$/
const OF_IT = /^(?:for|about|how|satisfied|pleased|glad|happy|delighted|results?|outcomes?|importance|significance|itog\w*|dovol\w*|znacheni\w*|against|preparations?|protest\w*|discuss\w*|criticis\w*|criticiz\w*|propos\w*|consider\w*|support\w*|oppos\w*|suggest\w*|urg\w*|requested|sought|protiv|obsudil\w*|obsuzhd\w*|predlozh\w*|predlagal\w*|podgotov\w*|gotovil\w*|kritik\w*|dlya|eleyhine|haqqinda)$/
/** Where a language puts it behind its noun. */
const OF_IT_BEHIND = /^(?:muzakire|teklif|planlasdir\w*|hazirlan\w*|nezerde|memnun\w*|netice\w*|eleyhine|haqqinda|barede|ucun)$/
/** What was fixed or wished beforehand. */
const BEFOREHAND = /\b(?:(?:was|were|been|is|are) (?:\w+ )?(?:due|scheduled|slated|fixed|invited|expected|supposed|meant)\b|scheduled for|invit(?:ed|es) \w+(?: \w+)? to|instead of|namech\w+|naznachen\w* na|sobiral\w*|planiroval\w*|vmesto|bez uchasti\w+|evezine|planlasdirilmis\w*|nezerde tutul\w*)/

/** Whether a sentence tells of a deed as wished, planned, prepared or only spoken of, in words that stand with the deed itself. */
export function isUndone({ tokens, breaks, language }: Marked, deed: Mark): boolean {
  const near = tokens.slice(Math.max(0, deed.from - 3), deed.from)
  const here = tokens.slice(deed.from, deed.to)
  const part = tokens.filter((_, at) => breaks[at] === breaks[deed.from])
  const isCome = part.some(({ word }) => CAME.test(word))
  // "Agreed to meet", "hold talks": the verb itself or the one that rules the noun.
  const led = language === 'en' ? tokens.some(({ word }, at) => word === 'to' && at < deed.to && deed.from - at <= 3 && OPEN.en.test(tokens[at + 1]?.word ?? '')) : false
  const open = language === 'en' ? led : language === 'ru' ? [...near, ...here].some(({ word, capital, text }) => !capital && OPEN.ru.test(word) && RU_VERB.test(word) && !isDone({ word, text })) : [...here, ...tokens.slice(deed.to, deed.to + 2)].some(({ word, capital }) => !capital && OPEN.az.test(word) && !/^(?:emek|demek|comek)$/.test(word))
  if (open && !isCome) return true
  // "Came for talks": came.
  const isAim = isCome && near.at(-1)?.word === 'for' && language === 'en' && near.every(({ word, capital }) => capital || word === 'for' || !OF_IT.test(word))
  if (!isAim && here.some(({ word }) => NOUN.test(word)) && (near.some(({ word, capital }) => !capital && OF_IT.test(word)) || (language === 'az' && tokens.slice(deed.to, deed.to + 2).some(({ word }) => OF_IT_BEHIND.test(word))))) return true
  return BEFOREHAND.test(tokens.map(({ word }) => word).join(' '))
}

/** "Открыт", "принят": without its last letter an infinitive is what was done. */
const isDone = ({ word, text }: { readonly word: string; readonly text: string }) => /^(?:otkryt|prinyat)$/.test(word) && text.endsWith('т')

/** Infinitives of what brings people together or seals a document; other words end as they do. */
const RU_VERB = /^(?:vstret|vstrechat|posetit|pobyvat|priekhat|priletet|pribyt|provesti|podpisa|podpisyvat|zaklyuchit|prinyat|obsudit|poprosit|organizovat|sozvat|otkryt)/
