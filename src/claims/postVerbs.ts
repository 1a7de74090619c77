import type { Language } from '#schema/vocabulary.ts'

/** What a verb says of somebody and a post. */
export type PostDeed = 'holds' | 'begins' | 'ends' | 'heads' | 'follows'

/** The verbs of one language that join a name and a post, folded, and the words that may stand between these three. */
export interface PostVerbs {
  readonly deeds: Readonly<Record<PostDeed, RegExp>>
  /** Which of them are of a time that is over; of the others, which with a "has" reach into today. */
  readonly past: RegExp
  /** Heads as chairman, not as whatever is highest there. */
  readonly chairs: RegExp
  /** Beside whom somebody came behind: before the name, or behind it. */
  readonly insteadOf: { readonly before: RegExp; readonly behind: RegExp }
  /** Says nothing of who or when. */
  readonly light: RegExp
  /** Joins only right before these: "in the post of", "на посту". */
  readonly joint: RegExp
  readonly jointOf: RegExp
  /** Before a time, or behind it: since when, until when, and when. */
  readonly since: RegExp
  readonly until: RegExp
  readonly at: RegExp
  /** Words of a time between such a word and the day: "until the end of". */
  readonly partOfTime: RegExp
  /** Where another clause begins: what stands behind is none of the post's. */
  readonly border: RegExp
  /** Behind a name with a comma: a clause about whom it names. */
  readonly relative: RegExp
  /** What somebody is beside any post: "the career diplomat X". */
  readonly calling: RegExp
}

const NEVER = /(?!)/

export const POST_VERBS: Readonly<Record<Language, PostVerbs>> = {
  en: {
    deeds: {
      holds: /^(?:is|was|been|has|had|remains|remained|stays|stayed|serves|served|serving|works|worked|holds|held|occupies|occupied|represents|represented)$/,
      begins: /^(?:became|become|becomes|appointed|named|elected|took|taken|assumed|confirmed|sworn|chosen)$/,
      ends: /^(?:left|resigned|quit|stepped|retired|dismissed|removed|relieved|sacked|fired|ousted)$/,
      heads: /^(?:heads|headed|leads|led|runs|ran|run|directs|directed|chairs|chaired|heading|leading|chairing|directing)$/,
      follows: /^(?:succeeded|replaced)$/,
    },
    past: /^(?:was|had|remained|stayed|served|worked|held|occupied|represented|headed|led|ran|directed|chaired)$/,
    chairs: /^chair/,
    insteadOf: { before: /(?:^| )(instead of|in place of|in succession to)$/, behind: NEVER },
    light: /^(?:the|an?|as|who|now|currently|current|incumbent|still|also|post|position|office|role|job|over|down|officially|formally)$/,
    joint: /^(?:of|in|from|to|by)$/, jointOf: /^(?:post|position|office|role|job)$/,
    since: /^(?:since|from)$/, until: /^(?:until|till|through|to)$/, at: /^(?:in|on|during|by|between|and)$/,
    partOfTime: /^(?:the|end|of|beginning|start|early|late|mid|middle|spring|summer|autumn|fall|winter)$/,
    border: /^(?:and|but|that|which|who)$/, relative: /^who$/,
    calling: /^(?:career|veteran|experienced|diplomat|politician|statesman|composer|singer|musician|academician|professor|scholar|general|technocrat|economist|engineer|lawyer|mr|mrs|ms|dr)$/,
  },
  ru: {
    deeds: {
      holds: /^(?:–|byl|byla|yavlyaetsya|yavlyal(?:sya|as)|ostaetsya|ostaval(?:sya|as)|ostal(?:sya|as)|zanimaet|zanimala?|zanimavsh\w+|zanimayushch\w+|rabotaet|rabotala?|sluzhit|sluzhila?|predstavlyaet|predstavlyala?|predstavlyavsh\w+)$/,
      begins: /^(?:stala?|stanovitsya|stavsh\w+|naznachena?|naznachili|naznachenn\w+|izbrana?|izbrali|utverzhdena?|vstupila?|zanyala?)$/,
      ends: /^(?:pokinula?|ushel|ushla|ostavila?|osvobozhdena?|osvobodili|snyata?|slozhila?)$/,
      heads: /^(?:vozglavlyaet|vozglavlyala?|vozglavlyavsh\w+|vozglavlyayushch\w+|vozglavila?|rukovodit|rukovodila?|rukovodivsh\w+)$/,
      follows: /^(?:smenila?|zamenila?)$/,
    },
    past: /^(?:byl|byla|yavlyal(?:sya|as)|ostaval(?:sya|as)|ostal(?:sya|as)|zanimala?|zanimavsh\w+|rabotala?|sluzhila?|predstavlyala?|predstavlyavsh\w+|vozglavlyala?|vozglavlyavsh\w+|vozglavila?|rukovodila?|rukovodivsh\w+)$/,
    chairs: NEVER,
    insteadOf: { before: /(?:^| )(vmesto)$/, behind: NEVER },
    light: /^(?:kak|kachestve|post|postu|posta|dolzhnost|dolzhnosti|polnomochiya|kotor(?:yy|aya)|nyne|nyneshniy|seychas|teper|takzhe|deystvuyushchiy|eto|ofitsialno|prezhnemu|nastoyashchee|vremya)$/,
    joint: /^(?:v|na|s|po)$/, jointOf: /^(?:kachestve|post|postu|posta|dolzhnost|dolzhnosti|nastoyashchee|prezhnemu)$/,
    since: /^(?:s|so|nachinaya)$/, until: /^(?:do|po|vplot)$/, at: /^(?:v|vo)$/,
    partOfTime: /^(?:kontsa?|kontse|nachala|nachale|serediny|seredine|vesn(?:y|oy)|leta|letom|osen\w*|zim(?:y|oy))$/,
    border: /^(?:i|a|no|chto|kotor\w+)$/, relative: /^(?:kotor(?:yy|aya)|\w+(?:vshiy|vshaya|yushchiy|yushchaya|nnyy|nnaya))$/,
    calling: /^(?:kadrovyy|opytnyy|diplomat|politik|kompozitor|pevets|muzykant|akademik|professor|general|ekonomist|inzhener|yurist)$/,
  },
  az: {
    deeds: {
      holds: /^(?:idi|olub|olmusdur|olmus|isleyir|isleyib|calisir|calisib|calismisdir|tutur|tutub|tuturdu|icra|dasiyir|dasiyib|qalir|qalib|temsil)$/,
      begins: /^(?:gelib|getirilib|teyin|secilib|secilmisdir|secildi|baslayib)$/,
      ends: /^(?:azad|gedib|ayrilib|istefa|terk)$/,
      heads: /^(?:rehberlik|bascilig|basciliq|sedrlik)$/,
      follows: /^evez$/,
    },
    past: /^(?:idi|olub|olmusdur|olmus|isleyib|calisib|calismisdir|tutub|tuturdu|dasiyib|qalib|edib|etmisdir|edirdi)$/,
    chairs: /^sedrlik$/,
    insteadOf: { before: NEVER, behind: /^yerine$/ },
    light: /^(?:vezife(?:si|sini|sinde|sine|sinden)|post(?:unu|unda|una|undan)|kimi|hazirda|indi|hal|ise|olaraq|edir|edib|etmisdir|edirdi|edilib|olunub|edildi|olundu|olunmusdur|edilmisdir|verib|hele|i?n[ae]|n[iu]n)$/,
    joint: NEVER, jointOf: NEVER,
    since: /^(?:beri|etibaren)$/, until: /^(?:qeder|kimi|dek)$/, at: /^(?:erzinde|ve|arasinda)$/,
    partOfTime: NEVER,
    border: /^(?:ve|amma|lakin|ki)$/, relative: NEVER,
    calling: /^(?:karyera|tecrubeli|diplomat|siyasetci|bestekar|mugenni|akademik|professor|general|iqtisadci|cenab)$/,
  },
}

/** "Was appointed": without a "was", it is somebody else who appointed. */
export const DONE_TO = { verb: /^(?:appointed|named|elected|confirmed|sworn|chosen|taken|dismissed|removed|relieved|sacked|fired|ousted)$/, by: /^(?:was|been|is)$/ } as const

/** Verbs that have whom they speak of behind a "by": "is headed by X". */
export const HELD_BY = /^(?:held|occupied|headed|led|run|chaired|directed)$/

/** "Səfirdir": the noun itself is the verb. */
export const IS_AZ = /d[iu]r$/

/** Times by their endings: "2018-ci ildən", "mayadək". */
export const ENDING_AZ = { since: /d[ae]n$/, until: /d[ae]k$/ } as const
