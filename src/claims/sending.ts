import type { Mark, Marked } from './Marked.ts'

/** Words for what goes somewhere, goods or money. */
export const isSending = ({ tokens }: Pick<Marked, 'tokens'>, { from }: Pick<Mark, 'from'>) => /^(?:gonder|otprav|ushlo|postup|sent$|send|dispatch)/.test(tokens[from]!.word)

/** The money that people sent, where the nearest word for it is one that goods are sent by too. */
export const sentOf = (sentence: Marked, nearest: Mark, found: (fits: (id: string) => boolean) => Mark | null): Mark | null =>
  nearest.value !== 'remittances.sent' && isSending(sentence, nearest) && sentence.of('product').length === 0 ? found(id => id === 'remittances.sent') : null
