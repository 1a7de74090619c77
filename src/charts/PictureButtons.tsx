import { useState, type RefObject } from 'react'
import { useWords } from '#language/useWords.ts'
import style from './ChartFigure.module.css'

interface PictureButtonsProps {
  figure: RefObject<HTMLElement | null>
  fileName: string
}

/** The chart as a file, SVG or PNG, with title and small print inside. What makes it is fetched when asked for. */
export function PictureButtons({ figure, fileName }: PictureButtonsProps) {
  const words = useWords('charts')
  const [failed, setFailed] = useState(false)
  const save = async (kind: 'svg' | 'png') => {
    try {
      const [{ standalonePicture }, { saveSvg, savePng }] = await Promise.all([import('./standalonePicture.ts'), import('./savePicture.ts')])
      const frame = figure.current?.querySelector<HTMLElement>('[data-picture="frame"]')
      if (!frame) return
      const texts = [...(figure.current?.querySelectorAll('[data-picture="title"], [data-picture="small"]') ?? [])]
      const [title = '', ...small] = texts.map(text => text.textContent ?? '')
      const picture = standalonePicture(frame, { title, small: [...small, location.href] })
      if (kind === 'svg') saveSvg(picture, `${fileName}.svg`)
      else await savePng(picture, `${fileName}.png`)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" className={`${style.action} needs-script`} onClick={() => void save('png')}>PNG</button>
      <button type="button" className={`${style.action} needs-script`} onClick={() => void save('svg')}>SVG</button>
      <span role="status">{failed ? words.pictureFailed : ''}</span>
    </>
  )
}
