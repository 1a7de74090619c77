import { fold } from '#language/fold.ts'
import type { Language } from '#schema/vocabulary.ts'

/**
 * Words by which somebody weighs, wishes, supposes or explains, so that nobody could look up what is said, by their folded beginnings:
 * praise and views of relations, what should or may be, how sure somebody is, and what is meant by it.
 */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'tangible', 'impetus', 'constructive', 'neighbou?rly', 'mutually beneficial', 'confidence that', 'confident\\b',
    'express\\w+ (?:confidence|hope|satisfaction|determination|concern|readiness|interest)', 'determin(?:ation|ed)', 'importan(?:t|ce)', 'significan(?:t|ce)',
    'suspicion', '(?:is|are|was|were|stands?) ready (?:to|for)', 'readiness',
    'may (?:not |also |well |still )?(?:be|have|become|lead|help|bring|take|come|go|reach|rise|fall|affect|mean|need|want|seek|try|serve|find|face|lose|use)\\b',
    'might\\b', '(?<!which )must\\b', '(?<!which )should\\b', 'no need', 'need to', 'likely', 'seems?\\b', 'appears? to', 'reaffirm', 'guiding', 'shock(?:ed|ing)',
    'sought to', 'primarily', 'largely', 'certainly', 'indeed\\b', 'of course', 'obvious', 'means that', 'testif(?:y|ies)', 'noticeab', 'successful', 'priorit',
    'illustration', 'powerful', 'fruitful', 'new (?:stage|level|chapter|page)', 'higher level', 'trust\\b', 'mutual (?:trust|respect|understanding)', 'brotherly',
    'warm(?:th|ly)?\\b', 'satisf(?:ied|action)', 'pleased', 'glad\\b', 'happy\\b', 'sorry\\b', 'instrument (?:of|for)', 'good prospects',
    'great (?:role|importance|potential|prospects)', 'role in', 'natural\\b', 'proposes?\\b', 'motivates?', 'can be regarded', 'regarded as',
    'positive (?:fact|step|trend|dynamics)', 'signal(?:s|ed|led)? (?:a|that|his|her|its)', 'reveals?\\b', 'revealed', 'underscor', 'symboli[sz]', 'reflects?\\b',
    'demonstrat',
  ],
  ru: [
    'bolezn', 'tepl[aoyi]\\w*', '(?:ogromn|bolsh|vazhn|klyuchev)\\w+ (?:rol|znachen|perspektiv|potentsial)', 'khorosh\\w+ perspektiv', 'stavit\\w* zadach', 'konechno',
    'skoree vsego', 'vazhn', 'nuzhno', 'neobkhodim', 'ochevidn', 'vidimo', 'pokhozhe', 'doveri[ey]', 'dobrososed', 'vzaimovygodn', 'vzaimouvazh', 'uspeshn',
    'strategichesk', 'prioritet', 'klyuchev', 'udovletvor\\w+', 'uverenn', 'gotov(?:nost|y|a)?\\b', 'stremi', 'nadezhd', 'nov\\w+ (?:etap|uroven|urovn)',
    'vysok\\w+ uroven', 'spoko', 'estestvenn', 'svidetelstvu', 'demonstriru', 'znamen(?:uet|ovat)',
  ],
  az: [
    'prinsip', 'ehtiyac', 'asilidir', 'musteqildir', 'ezmin', 'memnun', 'etimad', 'irade', 'muhum', 'ehemiyyet', 'sozsuz', 'elbette', 'mehriban',
    'qarsiliqli (?:faydali|hormet|etimad)', 'hormet', 'strateji', 'ugurlu', 'yuksek seviyye', 'yeni (?:merhele|seviyye)', 'zerur', 'lazimdir', 'numayis etdir', 'teessuf',
    'subhesiz', 'emin\\w*\\b', 'hazir(?:dir|iq|am)',
  ],
}

/** All together: a text of one language quotes another. */
const SOFT = new RegExp(`\\b(?:${Object.values(WORDS).flat().join('|')})`)

/** Whether a part of a sentence weighs, wishes or supposes. */
export const isSoft = (text: string): boolean => SOFT.test(fold(text))
