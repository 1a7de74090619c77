import type { ClaimFile } from '#domain/claimFile.ts'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'
import { isDated, type Claim, type JudgedClaim, type Judgement } from '#domain/claim.ts'
import { attended } from './attended.ts'
import { dayInWords } from './dayInWords.ts'
import { evidenceOf, type Evidence } from './Evidence.ts'
import { judgeWhole } from './denialOf.ts'
import { PostsTold } from './inPassing.ts'
import { withStrangers } from './namedBeside.ts'
import { namesIn, type NamedSpan } from './namesIn.ts'
import { withNear } from './nearRecords.ts'
import type { Article } from './ownSources.ts'
import { withQuotes } from './quoted.ts'
import { sentencesRead } from './readClaims.ts'
import { leans, REACH, Spoken, topicsOf } from './topics.ts'
import { spansTold } from './spansTold.ts'
import { toldInParts } from './toldInParts.ts'
import { inFewestWords } from './toldWords.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { vocabularyOf } from './vocabularyOf.ts'

/** A sentence of a text with what it claims and whom it names. */
export interface JudgedSentence {
  /** How far in the text the reading has come, in UTF-16 units. */
  readonly upTo: number
  readonly claims: readonly JudgedClaim[]
  readonly names: readonly NamedSpan[]
}

export interface ClaimDesk {
  /** Makes ready for texts of a language, step by step, what the first one would wait for. */
  prepared(language: Language): Generator<void>
  /** Reads and judges a text sentence by sentence, each when it is asked for. */
  judged(text: string, article: Article): Generator<JudgedSentence>
  /** Judges one claim whose parts were set by hand. Its records are quoted in the language of its text, or in that of its translation. */
  again(claim: Claim, article: Article, translated?: Translated): Judgement
}

/** A claim's own words in another language. */
export interface Translated {
  readonly text: string
  readonly language: Language
}

/** Reader and judge over one pair's evidence. Vocabularies and indices are made when first needed and kept. */
export function claimDesk(file: ClaimFile, observations: readonly Observation[]): ClaimDesk {
  const vocabularies = new Map<Language, Vocabulary>()
  const evidences = new Map<string, Evidence>()
  const kept = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const value = map.get(key) ?? make()
    map.set(key, value)
    return value
  }
  const vocabularyIn = (language: Language) => kept(vocabularies, language, () => vocabularyOf(file, language))
  const against = evidenceOf(file, observations, vocabularyIn)
  const evidenceFor = (article: Article) => kept(evidences, JSON.stringify([article.source, article.date, article.language]), () => against(article))
  const desk: ClaimDesk = {
    *prepared(language) {
      const { narrated, posts } = evidenceFor({ date: null, language })
      yield
      posts.prepare()
      yield
      yield* narrated.prepared()
      // What has run before runs faster: the records' own sentences are a text like those to come.
      for (const { told } of file.events) for (const _ of desk.judged((told[language] ?? []).join(' '), { date: null, language })) yield
    },
    *judged(text, article) {
      const vocabulary = vocabularyIn(article.language)
      const evidence = evidenceFor(article)
      const spoken = new Spoken()
      const posts = new PostsTold()
      const told: string[][] = []
      for (const { span, claims: read, parts } of sentencesRead(text, article, vocabulary)) {
        evidence.narrated.keep(parts)
        spoken.add(span.text)
        const words = read.some(leans) ? spoken.words(evidence.tellingWords) : null
        const topics = words ? topicsOf(words, evidence) : []
        const printed = words && read.some(claim => leans(claim) && !isDated(claim)) ? evidence.told.spokenOf(span.text, words) : []
        const borne = [...new Set(told.flat())]
        const claims = read.map(claim => (borne.length > 0 || topics.length > 0 || printed.length > 0 ? { ...claim, borne, topics: leans(claim) ? [...new Set([...borne, ...topics, ...(isDated(claim) ? [] : printed)])] : borne } : claim))
        const judged = claims.flatMap(claim => toldInParts({ claim, ...judgeWhole(claim, evidence) }, parts.sentence, evidence)).flatMap(one => spansTold(one, parts.sentence, evidence)).flatMap(one => inFewestWords(one, parts.sentence, evidence)).flatMap(one => attended(one, parts.sentence, () => spoken.words(evidence.tellingWords), evidence))
        told.push(judged.flatMap(({ claim, verdict, evidence: ids }) => (verdict === 'supported' && (isDated(claim) || claim.kind === 'statement') ? ids : [])))
        if (told.length > REACH) told.shift()
        yield { upTo: span.start + span.text.length, claims: dayInWords(withStrangers(posts.shown(judged, evidence), parts.sentence, evidence).map(one => withQuotes(withNear(one, evidence), evidence)), parts.sentence, evidence), names: namesIn(parts.sentence) }
      }
    },
    again: (claim, article, translated) => {
      const evidence = evidenceFor(article)
      const judged = withNear({ claim, ...judgeWhole(claim, evidence) }, evidence)
      const { claim: _, ...judgement } = translated ? withQuotes({ ...judged, claim: { ...claim, sentence: translated.text, words: translated.text, span: [0, translated.text.length] } }, evidenceFor({ ...article, language: translated.language })) : withQuotes(judged, evidence)
      return judgement
    },
  }
  return desk
}
