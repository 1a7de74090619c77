import { screen } from '@testing-library/react'

/** A sentence that the invented pair bears out, and one that it denies. */
export const TRUE = 'Trade between Velmara and Torrenia was $1.15 billion in 2016.'
export const FALSE = 'Trade between Velmara and Torrenia was $2.9 billion in 2017.'

export const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })

/** The claims that are listed, in order. */
export const cards = () => screen.getAllByRole('listitem').filter(item => /^claim-\d+$/.test(item.id))
