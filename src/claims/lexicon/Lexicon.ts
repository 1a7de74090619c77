/** What a word or phrase does in a sentence. */
export const ROLES = [
  'scale', 'currency', 'unit', 'percent', 'fraction', 'points', 'times', 'bound', 'number', 'ordinal', 'largest', 'partner', 'rank', 'lead', 'one-of', 'top',
  'up', 'down', 'to', 'by', 'from', 'with', 'in', 'of', 'and', 'after', 'compare', 'same-period', 'month', 'months', 'first', 'half', 'quarter', 'year', 'span',
  'this-year', 'last-year', 'year-earlier', 'forecast', 'opinion', 'not', 'denial', 'hedge', 'condition', 'pair', 'total', 'per', 'share', 'sign', 'force', 'happen', 'document', 'office', 'world', 'these-goods', 'meet', 'post', 'clause', 'scope', 'source', 'people', 'visit', 'that-time', 'since-start', 'that-figure',
] as const
export type Role = (typeof ROLES)[number]

/** One language's words by role and meaning, alternatives parted by "|". A star stands for any ending. */
export type Lexicon = Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>>
