import type { Doubt } from '#domain/claim.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Amount } from './amounts.ts'
import type { Marked } from './Marked.ts'

/** Words right before a figure, or right after it, that make it another than what is counted. */
type Beside = readonly (readonly [doubt: Doubt, words: RegExp])[]

const BEFORE: Readonly<Record<Language, Beside>> = {
  en: [
    ['scope', / all but $|(?: half| twice| double| triple| quarter| third| fifth| tenth| fraction| part| most| portion| bulk)(?: of)?(?: the| that)? $| (?:average|mean|median|peak|maximum|minimum) (?:of )?$/],
    ['difference', / (?:further|extra|another|additional|remaining|next|other|more) $/],
    ['hedged', / (?:planned|budgeted|projected|target|targeted|expected|forecast|proposed|promised|pledged|goal|plan)(?: (?:of|at|for))? $/],
    ['negated', / (?:instead of|rather than|as opposed to|let alone|not|not only|not just|not merely|unlike)(?: the| a| some)?(?: reported| claimed| announced| alleged)? $/],
  ],
  ru: [
    ['scope', / (?:vdvoe|polovin\w*|tret|chetvert|chasti?|v srednem)(?: ot| iz)? $/], ['difference', / (?:eshche|dopolniteln\w+|drug(?!om )\w+|ostaln\w+)(?: na)? $/],
    ['hedged', / (?:zaplanirovann|ozhidaem|planov|obeshchann|tselev)\w+ $/], ['negated', / (?:vmesto|ne) $/],
  ],
  az: [
    ['scope', / (?:ayda|gunde|heftede|her (?:ay|gun|hefte|rub)|ayliq|gundelik|heftelik|orta|orta hesabla) $/], ['difference', / (?:daha|elave|yene|basqa) $/],
    ['hedged', / (?:planlasdirilan|gozlenilen|nezerde tutulan) $/], ['negated', / (?:evezine|yox|deyil) $/],
  ],
}

const AFTER: Readonly<Record<Language, Beside>> = {
  en: [
    ['scope', /^ of (?:the |this )?(?:total )?(?:growth|rise|increase|fall|drop|decline|decrease|loss|losses|gain|surge)(?!\w)/],
    ['difference', /^ (?:more|less|fewer|higher|lower|extra|short|shy|away)(?!\w)/],
    ['scope', /^ (?:(?:a|an|per|each|every) (?:month|day|week|quarter|hour|person|head|ton|tonne|truck)|(?:a|per|each|every) year(?! (?:earlier|ago|before|later))|daily|monthly|weekly|quarterly|apiece)(?!\w)/],
  ],
  ru: [['difference', /^ (?:bolshe|menshe|vyshe|nizhe)(?!\w)/], ['scope', /^ (?:vsego |obshchego )?(?:rosta|prirosta|snizheniya|padeniya|sokrashcheniya)(?!\w)/], ['scope', /^ (?:v (?:mesyats|den|nedelyu|kvartal|chas|sutki)|ezhednevno|ezhemesyachno|ezhenedelno|kazhd\w+)(?!\w)/]],
  az: [['negated', /^ (?:evezine|yox|deyil\w*)(?!\w)/]],
}

/** Two figures with nothing but "and" between, or both ruled by a "respectively". */
function isPaired({ tokens }: Marked, one: Amount, other: Amount): boolean {
  const between = tokens.slice(Math.min(one.to, other.to), Math.max(one.from, other.from))
  // "Between 37 and 47 percent": the two ends of one.
  if (tokens[Math.min(one.from, other.from) - 1]?.word === 'between') return false
  return (between.length === 1 && /^(?:and|i|ve)$/.test(between[0]!.word)) || tokens.some(({ word }) => /^(?:respectively|sootvetstvenno|muvafiq)$/.test(word))
}

const LEVELS: ReadonlySet<Amount['kind']> = new Set(['money', 'quantity', 'bare'])

/** "A further $2 bn", "half of", "$3 bn less", "a month", "instead of": what the words right beside a figure make of it. Changes are told as differences anyway. */
export function figureDoubts(sentence: Marked, language: Language, amount: Amount, amounts: readonly Amount[]): Doubt[] {
  const { tokens } = sentence
  const level = LEVELS.has(amount.kind)
  // "A tenth of $3 bn": no share of what is counted.
  if (!level && amounts.some(({ from, kind }) => LEVELS.has(kind) && kind !== 'bare' && from >= amount.to && tokens.slice(amount.to, from).every(({ word }) => /^(?:of|the|that|ot|iz)$/.test(word)))) return ['scope']
  const bound = sentence.of('bound').find(({ to }) => to === amount.from || to === amount.from - 1)
  const start = bound && bound.value === amount.bound ? bound.from : amount.from
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ word }) => word).join(' ')
  const [before, after] = [` ${words(start - 5, start)} `, ` ${words(amount.to, amount.to + 4)} `]
  const changed = (at: number) => (['up', 'down'] as const).some(role => sentence.of(role).some(({ to }) => to === at))
  // "Fell $2 bn": by so much.
  if (level && language === 'en' && changed(start)) return ['difference']
  // "Grew 12 percent less": than something else.
  if (amount.kind === 'percent' && /^(?:less|more|faster|slower|quicker)$/.test(tokens[amount.to]?.word ?? '') && (changed(start) || (tokens[start - 1]?.word === 'by' && changed(start - 1)))) return ['difference']
  // "Exports and imports were $1 bn and $3 bn": which is which, only the order says.
  if (amounts.some(other => other !== amount && other.kind === amount.kind && isPaired(sentence, amount, other))) return ['vague']
  const found = [...BEFORE[language].filter(([, pattern]) => pattern.test(before)), ...AFTER[language].filter(([, pattern]) => pattern.test(after))].map(([doubt]) => doubt)
  // "2 milyard dollar az": less by so much, where no ending makes it "less than".
  const apart = language === 'az' && level && /^(?:az|cox)$/.test(tokens[amount.to]?.word ?? '') && !/(?:dan|den)$/.test(tokens[amount.to - 1]!.word)
  return [...found.filter(doubt => level || doubt !== 'difference'), ...(apart ? ['difference' as const] : [])]
}
