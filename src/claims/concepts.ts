import { THINGS } from './conceptsOfThings.ts'
import { remembered } from './remembered.ts'
import { SYNONYMS } from './synonyms.ts'

/**
 * What the press has many words for, in any of the languages, by the folded beginnings of the words: who "placed a ban" forbade.
 * Of deeds a record must know each that a sentence tells; things only stand for each other.
 */
const DEEDS: Readonly<Record<string, RegExp>> = {
  ban: /^(?:ban|bans|banned|banning|prohibit\w*|forb[aio]d\w*|embargo\w*|restrict\w*|zapre(?:t|shch)\w*|ogranich\w*|qadaga\w*|mehdudiyyet\w*|mehdudlas\w*|embarqo\w*)$/,
  suspend: /^(?:suspend\w*|ceas(?:e|ed|es|ing)|suspension\w*|halt\w*|stopp\w*|stop|stops|freez\w*|froze\w*|paus\w*|priostan\w*|ostanov(?:il|k|l)\w*|zamoro[zr]\w*|prekra(?:t|shch)\w*|dayandir\w*|dayan(?:ib|di|mis)\w*|xitam|dondur\w*|terminat\w*)$/,
  resume: /^(?:resum\w*|restor\w*|renew\w*|restart\w*|vozobnov\w*|vosstanov\w*|berpa|yenile\w*)$/,
  lift: /^(?:lift\w*|remov\w*|eas(?:e|ed|ing)|allow\w*|permit\w*|authori[sz]\w*|snya[tl]\w*|snimal\w*|snima[ye]\w*|razresh\w*|gotur(?!uc)\w*|legv|icaze)$/,
  cancel: /^(?:prekra(?:t|shch)\w*|end|ended|ends|ending|cancel\w*|annul\w*|scrap\w*|revok\w*|denounc\w*|terminat\w*|otmen\w*|rastor(?:g|zh)\w*|annulir\w*|denonsir\w*|legv)$/,
  open: /^(?:open|opens|opened|opening|inaugurat\w*|unveil\w*|launch\w*|commission(?:ed|ing)|otkry\w*|zapus[tk]\w*|zapushch\w*|acil\w*|acdi|acib|istifadeye)$/,
  close: /^(?:clos(?:e|ed|es|ing|ure)|shut\w*|zakry\w*|baglan(?:di|ib|il|mas|mis)\w*|bagla(?:yib|di|mis|nma)\w*|liquidat\w*|terminat\w*)$/,
  begin: /^(?:pristupi(?:l|t)\w*|beg[aiu]n\w*|start\w*|nacha(?:l|t[aoy]?|la|lo|los|li|lis|las|lsya|v\w*)|nachn\w*|nachin\w*|startov\w*|basla\w*)$/,
  end: /^(?:ceas(?:e|ed|es|ing)|end|ended|ends|ending|complet\w*|finish\w*|conclud(?:ed|es|ing)|zaversh\w*|okonch\w*|zakonch\w*|basa|tamamla\w*|bitir\w*|yekunlas\w*|bitib|bitdi|sona|terminat\w*)$/,
  crash: /^(?:krakh\w*|crash\w*|accident\w*|tragedy|tragic\w*|disaster\w*|catastroph\w*|aviakatastrof\w*|katastrof\w*|tragedi\w*|tragich\w*|avari(?:ya|i|yu|ey)|facie\w*|felaket\w*|razbi(?:l|t)\w*|krushen\w*|qeza\w*)$/,
  explode: /^(?:explo[ds]\w*|detonat\w*|blasts?|vzorv\w*|vzryv\w*|partla\w*)$/,
  shoot: /^(?:rasstrel\w*|shot|shoot\w*|downed|sbi(?:l|t)\w*|podbi\w*|obstrel\w*|vurul\w*|vurdu|vurub|vuran)$/,
  arrest: /^(?:arrest\w*|detain\w*|detention\w*|zaderzh\w*|arest(?:ov\w*|[aeyu]?|om|am|akh)|hebs\w*|saxlan(?:il|ib|mas)\w*|saxlayib\w*|tutulub\w*|tutulmas\w*|custody|jail\w*|imprison\w*|remand\w*)$/,
  try: /^(?:trials?|convict(?:ed|s|ion|ions)|sentenc\w*|prigovor\w*|osuzhden\w*|mehkum\w*)$/,
  acquit: /^(?:acquit\w*|exonerat\w*|opravda(?:n|l|t)\w*|beraet)$/,
  release: /^(?:releas\w*|freed|osvobo(?:d|zh)\w*|otpus[tk]\w*|azad|azadliga)$/,
  kill: /^(?:rasstrel\w*|kill\w*|died?|dead|deaths?|murder\w*|pogib\w*|gibel\w*|skoncha\w*|ubi(?:t|l|y)\w*|smert\w*|umer\w*|oldur\w*|oldu|olub|olum\w*|helak|qetl\w{0,2}|vefat|fatal\w*|deceased|casualt\w*|victims?)$/,
  injure: /^(?:injur\w*|wound\w*|ranen\w*|postrad\w*|yarala\w*|xesaret)$/,
  expel: /^(?:expel\w*|expuls\w*|deport\w*|vyslal\w*|vyslan\w*|vysylk\w*|vydvor\w*|qovul\w*|deportasiya\w*)$/,
  summon: /^(?:summon\w*|vyzv(?:al|an)\w*|cagiril\w*|cagirib)$/,
  recall: /^(?:recall\w*|otozv\w*)$/,
  protest: /^(?:protest\w*|condemn\w*|osu(?:d|zh)\w*|etiraz\w*|pisle\w*)$/,
  appoint: /^(?:appoint\w*|nominat\w*|naznach\w*|teyin)$/,
  elect: /^(?:elect(?:ed|ion|ions)|re-?elect\w*|izbra[nl]\w*|pereizbra\w*|vybor(?:y|ov|am|ami|akh)|secil\w*|secki\w*)$/,
  dismiss: /^(?:dismiss\w*|sack(?:ed|s|ing)|resign\w*|uvol\w*|otstav\w*|istefa\w*|azad)$/,
  visit: /^(?:visit(?!or)\w*|travell?ed|travels|arriv\w*|trip|trips|flew|tour|poset(?:il|i|it)\w*|poseshch\w*|vizit\w*|priby(?:l|v|t)\w*|prile(?:tel|tel\w*|t\w*)|priekha\w*|priezzh\w*|poezdk\w*|pobyva\w*|sefer\w*|gelib|geldi|gelmis\w*|olub|seferde\w*)$/,
  meet: /^(?:met|meet|meets|meeting|meetings|talks|negotiat\w*|discuss\w*|consult\w*|receiv\w*|vstre(?:t|ch)\w*|peregovor\w*|obsu(?:d|zh)\w*|besed\w*|konsultats\w*|prinya(?:l|la|li)|gorus\w*|danisiq\w*|muzakire\w*|qebul)$/,
  gather: /^(?:prove(?:sti|dut|det)|provod(?:it|yat|il\w*|yashch\w*)|proydet|sosto(?:itsya|yatsya)|conduct\w*|carried|held|holds|hold|hosted|hosts|host|took|gather\w*|conven\w*|proshl\w*|proshel|prokhod\w*|sostoya\w*|sobra(?:l|n)\w*|proved\w*|provel\w*|kecirildi|kecirilib|kecirilir|kecirilm(?:is|es)\w*|kecirilen|kecirib|tutmus\w*|tutub|tutdu|toplas\w*)$/,
  sign: /^(?:sign|signs|signed|signing|signature\w*|initial(?:l)?ed|inked|conclud\w*|podpis\w*|skrep(?:il|len)\w*|parafir\w*|zaklyuch(?:en|il)\w*|imza\w*|baglan(?:ib|di|mis)\w*)$/,
  ratify: /^(?:ratif\w*|approv\w*|odobr\w*|utver(?:d|zh)\w*|tesdiq\w*)$/,
  adopt: /^(?:adopt\w*|pass|passes|passed|prinya(?:t|la|li|l)\w*|qebul)$/,
  found: /^(?:establish\w*|found(?:ed|ing|ation)|creat\w*|set|uchre(?:d|zh)\w*|sozda\w*|osnov(?:al|an)\w*|ustanov\w*|yarad\w*|tesis|qurul\w*)$/,
  dissolve: /^(?:dissol\w*|liquidat\w*|disband\w*|wound|likvid\w*|rospusk\w*|raspus[kt]\w*|legv)$/,
  leave: /^(?:withdr[ae]w\w*|pull(?:ed|ing|out)|left|leav\w*|departed|vyvod\w*|vyve(?:l|d|st)\w*|pokin\w*|pokid\w*|ush(?:el|l[ai])|ukhod[aeui]?|cixar\w*|cixib|cixdi|cixmas\w*|cixan|cixmis\w*|terk)$/,
  stay: /^(?:stay(?:s|ed|ing)?|remain(?:ed|ing)|ostal(?:sya|as|is|os)|ostavalis?|ostavalsya|qal(?:ib|iblar|di|dilar|mis|misdir))$/,
  deploy: /^(?:deploy\w*|station(?:ed|ing)|razme(?:st|shch)\w*|razvern\w*|razvert\w*|yerlesdir\w*)$/,
  transfer: /^(?:hand(?:ed|s|ing)|transfer\w*|return\w*|pereda(?:l|n|ch)\w*|vyda(?:l|n|ch|t)\w*|extradit\w*|ekstradi\w*|vernu\w*|vozvra\w*|tehvil|qaytar\w*|qayit\w*|qayid\w*|kocur\w*)$/,
  accuse: /^(?:accus\w*|blam\w*|charg(?:ed|es)|obvin\w*|ittiham\w*|gunahlandir\w*)$/,
  apologise: /^(?:apolog\w*|sorry|izvin\w*|uzr|uzrxah\w*)$/,
  admit: /^(?:admit\w*|acknowledg\w*|recogni[sz]\w*|prizna[nlv]\w*|etiraf|tanidi|taniyib|tanin\w*)$/,
  pay: /^(?:pay|pays|paid|payment\w*|compensat\w*|vypla(?:t|ch)\w*|kompensats\w*|oplat\w*|zaplat\w*|odenil\w*|odeyib|ode(?:di|mis|nis)\w*|kompensasiya\w*)$/,
  demand: /^(?:demand\w*|urg(?:e|ed|es|ing)|insist\w*|trebo\w*|potreb(?:ov|u)\w*|prizva\w*|prizyv\w*|popros\w*|request\w*|xahis|teleb\w*|cagiris\w*)$/,
  attack: /^(?:attack\w*|strik\w*|struck|drone|drones|shell(?:ed|ing)|rocket\w*|atak\w*|udar\w*|napad\w*|bespilot\w*|hucum\w*|zerbe\w*|dron\w*)$/,
  raid: /^(?:raid\w*|search(?:ed|es)|obysk\w*|reyd\w*|basqin\w*|axtaris\w*)$/,
  award: /^(?:award\w*|decorat\w*|nagra(?:d|zh)\w*|vruch\w*|orden\w*|teltif|mukafat\w*)$/,
  supply: /^(?:dostav(?:l|il|k)\w*|vve(?:z|st)\w*|vyve(?:z)\w*|prokac\w*|import(?!an)\w*|export\w*|vvoz\w*|vyvoz\w*|eksport\w*|ixrac\w*|idxal\w*|suppl(?:y|ies|ied|ying)|deliver\w*|ship|shipped|shipment\w*|postav\w*|otgru[zh]\w*|tedaruk\w*|catdir\w*|gonder\w*|neql(?!iyyat)\w*)$/,
  build: /^(?:build\w*|built|construct\w*|stroi\w*|postro\w*|vozve(?:d|l)\w*|sooru(?:d|zh)\w*|tik(?:il|ib|in)\w*|insa(?:si\w*)?)$/,
  celebrate: /^(?:celebrat\w*|mark(?:ed|ing|s)|annivers\w*|otme(?:t|ch)\w*|prazdn\w*|torzhestv(?!enn)\w*|yubile\w*|ildonum\w*|bayram\w*)$/,
  congratulate: /^(?:congratulat\w*|pozdrav\w*|tebrik\w*)$/,
  phone: /^(?:phone\w*|telephon\w*|telefon\w*|pozvon\w*|zvonok|zeng\w{0,3})$/,
  invite: /^(?:invit\w*|priglas\w*|priglash\w*|devet)$/,
  buy: /^(?:buy|buys|buying|buyers?|bought|purchas\w*|acquir\w*|kup(?:il|it)\w*|pokup\w*|zakup\w*|priobre\w*|al(?:ib|di|is)|satin)$/,
  sell: /^(?:sell\w*|sold|sale|proda(?:l|zh|n)\w*|satis|satil\w*|satib|satdi|sat(?:mag|maq|ir)\w*)$/,
  join: /^(?:join\w*|acced\w*|accession\w*|vstup\w*|prisoedin\w*|qosul\w*)$/,
  refuse: /^(?:refus\w*|reject\w*|declin\w*|otkaz\w*|otkl\w*|otver(?:g|zh)\w*|imtina|redd)$/,
  threaten: /^(?:threat\w*|warn\w*|ugro[zh]\w*|predupre(?:d|zh)\w*|hede(?!f)\w*|xeberdar\w*)$/,
  deny: /^(?:den(?:y|ied|ies)|oprover\w*|otrits\w*|tekzib)$/,
  extend: /^(?:extend\w*|prolong\w*|prodl\w*|uzad\w*|uzat\w*)$/,
  increase: /^(?:increas\w*|rais(?:e|ed|ing)|expand\w*|uveli\w*|povys\w*|rasshir\w*|artir\w*|genislen\w*|doubl\w*|tripl\w*|udvo\w*)$/,
  mediate: /^(?:mediat\w*|broker\w*|posredn\w*|vasiteci\w*)$/,
  ceasefire: /^(?:ceasefire\w*|cease-fire|truce|peremir\w*|ateskes\w*)$/,
  support: /^(?:support\w*|back(?:ed|s|ing)|podder[zh]\w*|destek\w*)$/,
  propose: /^(?:propos\w*|offer\w*|suggest\w*|predlo[zh]\w*|predlag\w*|teklif\w*)$/,
  postpone: /^(?:postpon\w*|delay\w*|otlo[zh]\w*|perene[ds]\w*|perenos\w*|texire)$/,
}

type Concept = readonly [id: string, words: RegExp]

/** Each concept under the first letters of its words: a word is tried against a handful. */
const BY_LETTER: ReadonlyMap<string, readonly Concept[]> = (() => {
  const all: Concept[] = [['deed', DEEDS], ['thing', THINGS], ['like', SYNONYMS]].flatMap(([kind, words]) => Object.entries(words as typeof DEEDS).map(([id, pattern]): Concept => [`${kind as string} ${id}`, pattern]))
  const letters = ({ source }: RegExp) => new Set(source.slice('^(?:'.length, -')$'.length).split(/\|(?![^(]*\))/).map(alternative => alternative[0]!))
  const byLetter = new Map<string, Concept[]>()
  for (const concept of all) for (const letter of letters(concept[1])) byLetter.set(letter, [...(byLetter.get(letter) ?? []), concept])
  return byLetter
})()

/** How many words are kept. */
const KEPT = 20_000

/** What a folded word may mean, where the press has several for it. */
export const conceptsOf: (word: string) => readonly string[] = remembered(KEPT, word => (BY_LETTER.get(word[0] ?? '') ?? []).flatMap(([id, words]) => (words.test(word) ? [id] : [])))

export const isDeed = (concept: string): boolean => concept.startsWith('deed ')
