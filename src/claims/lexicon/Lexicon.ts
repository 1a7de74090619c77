/** What a word or phrase does in a sentence. The plain ones only say that a word is known, and so is no unknown name or sort of goods. */
export const ROLES = [
  'scale', 'currency', 'unit', 'percent', 'fraction', 'points', 'times', 'bound', 'number', 'ordinal', 'largest', 'partner', 'rank', 'lead', 'one-of',
  'up', 'down', 'plain', 'after', 'compare', 'same-period', 'month', 'months', 'first', 'half', 'quarter', 'year', 'span',
  'this-year', 'last-year', 'relative-span', 'year-earlier', 'forecast', 'not', 'denial', 'hedge', 'condition', 'pair', 'total', 'per', 'share', 'sign', 'force', 'happen', 'document', 'office', 'world', 'these-goods', 'meet', 'post', 'clause', 'scope', 'source', 'people', 'visit', 'that-time', 'since-start', 'that-figure',
] as const
export type Role = (typeof ROLES)[number]

/** One language's words by role and meaning, alternatives parted by "|". A star stands for any ending. */
export type Lexicon = Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>>
