import { readable, unreadable, type Codec } from './Codec.ts'

export interface Sorting {
  readonly column: string
  readonly descending: boolean
}

/** A column of the view's table: "signed" upwards, "-signed" downwards. */
export const sorting: Codec<Sorting | null> = {
  absent: null,
  read: text => {
    const [, minus, column] = /^(-?)([a-zA-Z][a-zA-Z0-9.-]{0,38})$/.exec(text.slice(0, 80)) ?? []
    return column ? readable({ column, descending: minus === '-' }) : unreadable(null, text)
  },
  write: value => value && `${value.descending ? '-' : ''}${value.column}`,
  longest: 40,
}
