import { Fragment, type ReactNode } from 'react'

/**
 * A sentence of the words with its places filled: `Turnover was {figure} in {year}.` Each language puts its places
 * where its grammar wants them; what goes in may be a link to evidence.
 */
export function Filled({ text, slots }: { text: string; slots: Readonly<Record<string, ReactNode>> }) {
  return text.split(/(\{\w+\})/).map((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    return <Fragment key={index}>{name === undefined ? part : slots[name]}</Fragment>
  })
}
