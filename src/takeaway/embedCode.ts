/** A picture as another site wants it. */
export interface EmbedWish {
  /** Address of the picture with scheme and host. */
  readonly address: string
  /** What the picture is, for readers who do not see it. */
  readonly title: string
  /** Pixels that its title and drawing need in a column of text. */
  readonly least: number
  /** `null`: as wide as the text around it and as high as the picture says. Otherwise in pixels. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/**
 * Takes the height that a picture tells into the frame that it stands in. Written out in the publisher's page, so that no script of
 * ours runs there; several of them on a page do the same thing twice and nothing else.
 */
const FOLLOW_HEIGHT =
  "addEventListener('message',function(m){if(m.data&&m.data.type==='dyad-atlas:height')document.querySelectorAll('iframe[data-dyad-atlas]').forEach(function(f){" +
  "if(f.contentWindow===m.source){f.style.minHeight=0;f.style.height=Number(m.data.height)+'px'}})})"

/** HTML that shows the picture inside another page. Where nothing follows its height, the frame keeps a plate's shape and the room for the drawing. */
export function embedCode({ address, title, least, size }: EmbedWish): string {
  const named = `src="${escaped(address)}" title="${escaped(title)}" loading="lazy"`
  if (size) return `<iframe ${named} width="${size.width}" height="${size.height}" style="max-width:100%;border:0"></iframe>`
  return `<iframe ${named} style="width:100%;aspect-ratio:4/3;min-height:${least}px;border:0" data-dyad-atlas></iframe>\n<script>${FOLLOW_HEIGHT}</script>`
}

const PLATE = 560
/** The overview's picture stacks trade, events and documents. */
const STACKED = 860

/** Pixels that a picture, by its path, needs in a column of text. */
export const roomFor = (path: string): number => (path === '' ? STACKED : PLATE)

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)
