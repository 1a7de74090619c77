/** What parts a document from the beginning of a sentence where something else of it is spoken of: "the deadline under the treaty". */
export const JOINT = /^(?:of|by|under|after|with|for|to|from|in|on|at|that|which|and|or|as|set|po|posle|s|so|k|o|ob|dlya|na|iz|ot|pri|chto|v|vo|i|srok\w*|deystvi\w*)$/

/** Endings of whose a thing is, and of where it is. */
export const OBLIQUE_AZ = /(?:n[iu]n|d[ae]n?)$/

/** What is done to a document so that it will end. */
export const ENDING_ACT = /(?:terminat|denounc|annul|revok|suspend|denons|rastorg|priostan|legv|dayandir)/

/** What stands still has not ended, and nobody here keeps count of it. */
export const SUSPENDED = /(?:suspend|priostan|dayandir)/
