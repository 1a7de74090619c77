/** In what post somebody does something: before the word for it, or behind. */
export const AS = { before: /^as$/, behind: /^(?:kimi|olaraq)$/ } as const

/** Behind a post, where a language has its verb at the end. */
export const HELD_BEHIND = /^(?:olub|teyin|secil\w*|olaraq|vezifesini|vezifesinde|vezifesine|vezifesinden|postunu|postunda|postuna|postundan)$/

/** Bodies that somebody heads: a delegation or a session is none. */
export const HEADED = /^(?:ministry|ministries|ministerstv\w*|nazirliy\w*|mid|xin|branch|filial\w*|university|universitet\w*|parliament|parlament\w*|government|pravitelstv\w*|hokumet\w*|embassy|posolstv\w*|sefirliy\w*|agency|agentstv\w*|agentliy\w*|committee|komitet\w*|company|kompani\w*|sirket\w*|bank\w*|duma\w*|dumu|dumoy|majlis|meclis\w*|medzhlis\w*|office|predstavitelstv\w*|numayendeliy\w*|theatre|teatr\w*|museum|muze\w*|foundation|fond\w*|centre|tsentr\w*|merkez\w*|region|oblast\w*|vilayet\w*|administration|administratsi\w*)$/
