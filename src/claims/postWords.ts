/** In what post somebody does something: before the word for it, or behind. */
export const AS = { before: /^as$/, behind: /^(?:kimi|olaraq)$/ } as const

/** Verbs that say of somebody that he has, had, got or left the post that is named behind them, in all languages, folded. */
const HOLDING = 'is|was|has|had|became|serves|served|remains|remained|stays|stayed|represents|represented|works|worked|appointed|named|elected|left|resigned|succeeded|replaced|smenil\\w?|yavlyaetsya|zanimaet|zanimal|zanimala|byl|byla|stal|stala|ostaetsya|ostavalsya|ostavalas|ostalsya|ostalas|naznachen\\w?|izbran\\w?|utverzhden\\w?|rabotaet|rabotal\\w?|sluzhil\\w?|pokinul\\w?|ushel|ushla'
export const HOLDS = new RegExp(`^(?:${HOLDING})$`)
/** The same, or what sets a post off behind a name. */
export const LEADS_TO_POST = new RegExp(`^(?:,|–|\\(|${HOLDING})$`)

/** Behind a post, where a language has its verb at the end. */
export const HELD_BEHIND = /^(?:olub|teyin|secil\w*|olaraq|vezifesini|vezifesinde|vezifesine|vezifesinden|postunu|postunda|postuna|postundan)$/

/** Behind whom somebody came into a post. */
export const SUCCEEDS = /^(?:succeeded|replaced|smenil\w?|evez)$/

/** Words by which a post begins, and those by which it ends. */
export const BEGINS = /^(?:appointed|named|became|elected|succeeded|replaced|naznachen\w?|izbran\w?|stal|stala|smenil\w?|teyin|secil\w*|evez)$/
export const ENDS = /^(?:left|resigned|pokinul\w?|ushel|ushla|azad|gedib)$/

/** Before a time: since when, and until when. */
export const SINCE = /^(?:since|from|s|so)$/
export const UNTIL = /^(?:until|till|to|do)$/
/** The same behind it, as a word or as an ending. */
export const SINCE_AZ = { behind: /^(?:beri|etibaren)$/, ending: /d[ae]n$/ } as const
export const UNTIL_AZ = { behind: /^(?:qeder|kimi|dek)$/, ending: /d[ae]k$/ } as const

/** Between such a word and the time: "until the end of", "с начала", and before any time: "in the spring of". */
export const PART_OF_TIME = /^(?:in|the|end|of|beginning|start|early|late|mid|middle|spring|summer|autumn|fall|winter|v|kontsa?|kontse|nachala|nachale|serediny|seredine|vesn(?:y|oy)|leta|letom|osen\w*|zim(?:y|oy))$/

/** Verbs of who is at the head of a body, with the rank that they give; what is past is of no time that they say. */
export const HEADING: readonly { readonly verb: RegExp; readonly rank: string; readonly isPast: boolean }[] = [
  { verb: /^(?:heads|leads|runs|directs|vozglavlyaet|rukovodit)$/, rank: 'head', isPast: false }, { verb: /^(?:headed|led|ran|directed|vozglavlyal\w?|rukovodil\w?)$/, rank: 'head', isPast: true },
  { verb: /^chairs$/, rank: 'chair', isPast: false }, { verb: /^chaired$/, rank: 'chair', isPast: true },
]
/** The same where the noun of heading has a verb behind it: "rəhbərlik edir". */
export const HEADING_AZ = { noun: /^(?:rehberlik|bascilig|basciliq|sedrlik)$/, verb: /^(?:edir|edib|etmisdir|edirdi)$/, isPast: /^(?:edib|etmisdir|edirdi)$/, rank: { rehberlik: 'head', sedrlik: 'chair' } as Readonly<Record<string, string>> } as const

/** Bodies that somebody heads: a delegation or a session is none. */
export const HEADED = /^(?:ministry|ministries|ministerstv\w*|nazirliy\w*|mid|xin|branch|filial\w*|university|universitet\w*|parliament|parlament\w*|government|pravitelstv\w*|hokumet\w*|embassy|posolstv\w*|sefirliy\w*|agency|agentstv\w*|agentliy\w*|committee|komitet\w*|company|kompani\w*|sirket\w*|bank\w*|duma\w*|dumu|dumoy|majlis|meclis\w*|medzhlis\w*|office|predstavitelstv\w*|nümayəndəliy\w*|theatre|teatr\w*|museum|muze\w*|foundation|fond\w*|centre|tsentr\w*|merkez\w*|region|oblast\w*|vilayet\w*|administration|administratsi\w*)$/

/** Between somebody and his verb of heading. */
export const BEFORE_VERB = /^(?:,|who|has|had|now|currently|also|still|long|previously|once|kotor\w+|seychas|takzhe|ranee|dolgo|professor\w*|akademik\w*|rektor\w*|academician)$/

/** What a body's words end before. */
export const BEHIND_BODY = /^(?:in|since|from|until|till|during|for|when|while|to|and|by|as|s|so|do|v|vo|po|i|a|no|into|through)$/
