import type { Language } from '#schema/vocabulary.ts'

/** What a sentence says of a deed beyond that it was done. */
type Limit = 'first' | 'last' | 'sole' | 'most' | 'whole' | 'greater' | 'again' | 'still' | 'agreed' | 'secret' | 'lone' | 'meant' | 'lasting' | 'early' | 'willing' | 'free' | 'absent' | 'lengthy' | 'forced' | 'mistaken' | 'nightly' | 'without'

/** Words for it over a sentence's folded words, in which `#` stands for a time, a name or a post: of the whole deed, or of what they stand before. */
export interface LimitWords {
  readonly deed?: RegExp
  readonly thing?: RegExp
  /** Deeds of a record that say as much. */
  readonly held?: RegExp
}

const pattern = (words: string) => new RegExp(`\\b(?:${words})(?![a-z0-9])`, 'g')
const words = (deed: string | null, thing: string | null = null, held: string | null = null): LimitWords => ({ ...(deed !== null && { deed: pattern(deed) }), ...(thing !== null && { thing: pattern(thing) }), ...(held !== null && { held: pattern(held) }) })

const LONG_EN = '(?:years|months|days|weeks|hours|decades)'
const LONG_RU = '(?:let|goda?|mesyatsev|mesyatsa|nedel[iy]?|dney|dnya|chasov|chasa|desyatiletiy?a?)'
const LONG_AZ = '(?:il|ay|gun|hefte|saat|onillik)'

/** A part of a year, or an office that is not the first. */
const NO_FIRST = '(?! (?:#|of all|half|quarter|months?|weeks?|days?|hours?|course|grade|deputy|vice|lady|secretary|hand|aid|channel|degree|class|(?:few|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d+) (?:months|weeks|days|years|quarters)))'
const NO_FIRST_RU = '(?! (?:#|kurs\\w*|klass\\w*|zam\\w*|vits\\w*|polugod\\w*|kvartal\\w*|polovin\\w*|sekret\\w*|ledi|kanal\\w*|ochered\\w*|stepen\\w*|mesyats\\w*|\\w+ mesyats\\w*|dn(?:i|ey)|god\\w*))'
const NO_LAST = '(?! (?:#|years?|months?|weeks?|days?|hours?|night|decades?|century|autumn|spring|summer|winter|weekend|minute|name|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:few|two|three|four|five|six|seven|ten|\\d+) \\w+))'
const NO_LAST_RU = '(?! (?:#|god\\w*|let|mesyats\\w*|nedel\\w*|dni|dney|vremya|vremeni|desyatilet\\w*|(?:dva|tri|pyat|neskolko|\\d+) \\w+))'

/** Each said by nothing but these. */
export const LIMITS: Readonly<Record<Language, Readonly<Record<Limit, LimitWords>>>> = {
  en: {
    first: words('(?:the )?first time|first ever|first of its kind|never before|pioneer(?:ed|ing)?|unprecedented', `(?<!\\b(?:at|from) )first${NO_FIRST}|inaugural|maiden|debut`),
    last: words('last time', `(?<!\\bat )last${NO_LAST}|final`),
    sole: words('exclusively|solely|alone|nobody but|no one but|none but|nowhere but|nobody else|no one else|no other|only(?! (?:#|\\d|days|weeks|hours|months|years|after|now|recently|partly))', '(?:the|his|her|its|their) only|sole|lone'),
    most: words('(?:narrow|slim|large|overwhelming|wide) majority', 'most of|(?:the )?majority of|half of|half the'),
    forced: words('by force|forcibly|at gunpoint|under duress'),
    mistaken: words('by mistake|mistakenly|accidentally|by accident|in error'),
    nightly: words('at night|by night|overnight|before dawn|in the small hours'),
    without: words('without'),
    whole: words('fully|completely|entirely|totally|wholly|in full|without exception|everybody|everyone|to the full', 'all(?! (?:the same|right|over|but))|every(?! (?:#|year|month|week|day|time))|entire|whole|full(?! (?:scale|name|text|time|member|fledged))|complete(?<!\\bto complete)|each(?! other)', 'complet(?:ed|es|ion)|in total'),
    greater: words(null, '(?:high|larg|bigg|great|old|young|long|short|small|deadli|busi|strong|clos|fast|earli|worst|richest|low|wid|deep|heavi|costli|rar|long)est|worst|best|most (?!of|likely|recent\\w*|probably|often|notabl\\w*|important\\w*|prominent|influential|famous|powerful|notorious|respected)[a-z]+|record(?= \\w)'),
    again: words('again|once more|anew|yet another|repeatedly|twice|thrice|(?:second|third|fourth|fifth) time|(?:many|several|more) times|another time', null, 'renew\\w*|resum\\w*|restor\\w*|reopen\\w*'),
    still: words('still|to this day|until now|so far|ever since|to the present'),
    agreed: words('unanim\\w*'),
    secret: words('secretly|in secret|covertly|clandestine\\w*|behind closed doors|tacitly'),
    lone: words('unilateral\\w*|single handedly|on (?:its|his|her|their) own'),
    meant: words('deliberate\\w*|intentional\\w*|on purpose|knowingly'),
    lasting: words('permanently|forever|for good|indefinite\\w*|for life'),
    early: words('ahead of (?:schedule|time)|prematurely|before the deadline'),
    willing: words('voluntarily|of (?:its|his|her|their) own (?:free )?will|willingly'),
    free: words('free of charge|for free|for nothing|without charge'),
    absent: words('in absentia|in his absence|in her absence|remotely|by video(?: \\w+)?|online'),
    lengthy: words(`(?:for|during|over|throughout|within) (?:the )?(?:(?:full|whole|entire|next|following|nearly|almost|about|some) )*[a-z0-9]+ ${LONG_EN}|for ${LONG_EN}`),
  },
  ru: {
    first: words(`vpervye|perv(?:yy|oy|ym|ymi|ye|aya)(?= (?:iz|sredi|kto|za|#? ?posetil\\w*))|pervy(?:y|m) raz(?:om)?|besprets?edentn\\w*|nikogda (?:ranee|prezhde|do etogo)|pervootkry\\w*`, `perv(?:yy|aya|oe|ye|ogo|oy|omu|ym|ymi|ykh|uyu|om)${NO_FIRST_RU}`),
    last: words('posledniy raz', `(?<!\\bza |\\bv )posledn(?:iy|yaya|ee|ie|ego|ey|emu|im|imi|ikh|yuyu|em)${NO_LAST_RU}|zaklyuchitel\\w*`),
    sole: words('(?<!\\bne )(?:tolko(?! (?:chto|#|\\d))|lish(?! (?:#|\\d|v #))|isklyuchitelno)|odin lish|nikto krome|nikto drugoy|bolshe nikto|v odinochku', 'edinstven\\w*'),
    forced: words('siloy|prinuditelno|nasilno|silovym putem|pod dulom'),
    mistaken: words('po oshibke|oshibochno|sluchayno|nechayanno'),
    nightly: words('nochyu|sredi nochi|na rassvete|pod pokrovom nochi'),
    without: words('bez'),
    most: words(null, 'bolshinstv\\w*|polovin\\w*|bolshaya chast|bolshey chast\\w*'),
    whole: words('polnost\\w*|tselikom|vsego(?<!\\b(?:prezhde|skoree|bolshe) vsego)|bez isklyucheniya|v polnom (?:obeme|sostave)', 'vse(?! (?:zhe|eshche|ravno|bolee|chashche|bolshe|menshe))|vsekh|vsem|vsemi|ves|vsya|vsyu|vsey|kazhd\\w+|poln(?:yy|aya|oe|ye|ogo|oy|ym|ykh|uyu|omu)', 'zaversh\\w*'),
    greater: words(null, '(?!dalneysh)[a-z]{3,}(?:eysh|aysh)(?<!vazhneysh|noveysh)(?:iy|aya|ee|ie|ego|ey|ikh|im|uyu|em|imi)|sam(?:yy|aya|oe|ye|ogo|oy|ykh|ym|uyu|om|ymi)(?= [a-z]+(?:yy|iy|aya|oe|ee|ye|ie|ogo|ego|oy|ey|ykh|ikh|ym|im|uyu)(?![a-z]))|naibolshi\\w*|naimenshi\\w*|naibolee|rekordn\\w*'),
    again: words('snova|vnov|opyat|povtorno|eshche raz|ocherednoy raz|dvazhdy|trizhdy|neodnokratno|mnogokratno|(?:vtoroy|tretiy|chetvertyy|pyatyy) raz|zanovo', null, 'vozobnov\\w*|vosstanov\\w*'),
    still: words('do sikh por|po prezhnemu|vse eshche|ponyne|po sey den|do nastoyashchego vremeni'),
    agreed: words('edinoglasn\\w*|edinodushn\\w*'),
    secret: words('tayno|vtayne|sekretno|skrytno|za zakrytymi dveryami|neglasno'),
    lone: words('odnostoronn\\w*|v odinochku|samostoyatelno'),
    meant: words('namerenno|umyshlenno|prednamerenn\\w*|soznatelno|narochno'),
    lasting: words('navsegda|bessrochn\\w*|navechno|pozhiznenn\\w*'),
    early: words('dosrochno|ranshe sroka|do sroka'),
    willing: words('dobrovolno|po sobstvennoy vole'),
    free: words('besplatno|bezvozmezdno|darom'),
    absent: words('zaochno|onlayn|distantsionno|po videosvyazi|videoformate'),
    lengthy: words(`(?:v techenie|na protyazhenii) (?:[a-z0-9]+ ){0,2}${LONG_RU}|[a-z0-9]+ (?:let|goda) (?:podryad|nazad tomu)|godami`),
  },
  az: {
    first: words('ilk defe|birinci defe|misli gorunmemis|gorunmemis|ilk olaraq', 'ilk(?! (?:novbede|#|\\w+ (?:ay|gun|il|hefte)))|birinci(?! (?:#|kurs\\w*|muavin\\w*|vitse\\w*|xanim\\w*|yarim\\w*|rub\\w*|katib\\w*|kanal\\w*|novbe\\w*))'),
    last: words('son defe|sonuncu defe|axirinci defe', 'sonuncu|axirinci'),
    sole: words('(?:yalniz|tekce|sirf)(?! (?:#|\\d))|basqa hec kim|tek basina', 'yegane'),
    forced: words('zorla|guc tetbiq\\w*|mecburi(?: qaydada| sekilde)'),
    mistaken: words('sehven|tesadufen|bilmeden'),
    nightly: words('gece vaxti|gece saatlarinda|gece yarisi'),
    without: words('[a-z]+ olmadan|[a-z]{3,}(?:madan|meden)'),
    most: words('ses coxlugu\\w*|coxluq\\w*', 'ekseriyyet\\w*|boyuk hissesi\\w*|cox hissesi\\w*|yarisi\\w*'),
    whole: words('tamamile|bustbutun|tam sekilde|tam hecmde|istisnasiz', 'butun(?! # patriarx)|hami\\w*|her(?! (?:iki|halda|zaman|il|ay|gun|hefte|ne|cur))|tam(?! #)', 'basa cat\\w*|tamamlan\\w*|sona cat\\w*'),
    greater: words(null, 'en(?! (?:az\\w*|cox\\w*|son|gec|yaxin|evvel|muhum\\w*)) [a-z]+|rekord'),
    again: words('yeniden|yene|yenede|bir daha|tekrar\\w*|(?:ikinci|ucuncu|dorduncu|besinci|nov?beti) defe|(?:iki|uc|dord|bes|bir nece) defe|defelerle', null, 'berpa'),
    still: words('hele de|hala|indiyedek|indiye (?:qeder|dek|kimi)|bu gune (?:qeder|dek|kimi)|bu gunedek'),
    agreed: words('yekdil\\w*'),
    secret: words('gizli(?:ce| sekilde| olaraq)?|mexfi (?:sekilde|olaraq)|qapali qapilar'),
    lone: words('birterefli(?: qaydada| sekilde)?|tekbasina|ozbasina'),
    meant: words('qesden|bilerekden|bile bile'),
    lasting: words('hemiselik|birdefelik|muddetsiz|omurluk'),
    early: words('vaxtindan (?:evvel|once|tez)|muddetinden evvel'),
    willing: words('konullu|oz isteyi ile|oz xosu ile'),
    free: words('pulsuz|evezsiz|odenissiz'),
    absent: words('qiyabi|onlayn|videobaglanti\\w*|mesafeden'),
    lengthy: words(`[a-z0-9]+ ${LONG_AZ} (?:erzinde|boyunca|boyu|muddetinde)|iller(?:le| boyu)|illerce`),
  },
}

/** What comes right behind, or before where verbs end a sentence, is why or by whose will it was done. */
export const REASONS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:because of|due to|owing to|on account of|thanks to|by (?:order|decision|ruling) of|on (?:the )?orders of|under pressure (?:from|of)|at the request of|in (?:exchange|return) for|in (?:retaliation|response|protest) (?:for|to|at|over|against))(?![a-z0-9])/g,
  ru: /\b(?:iz-za|iz za|po prichine|vsledstvie|vvidu|blagodarya|po (?:resheniyu|prikazu|prosbe|trebovaniyu)|pod davleniem|v obmen na|v otvet na|v znak protesta protiv)(?![a-z0-9])/g,
  az: /\b(?:gore|ucbatindan|sebebi(?:nden|ile|yle)|muqabilinde|xahisi ile|tezyiqi ile|teleb(?:i|iyle) ile|qerari ile|emri ile)(?![a-z0-9])/g,
}
