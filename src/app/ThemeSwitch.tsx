import { useEffect, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { readStored, writeStored } from '#ui/storage.ts'
import style from './ThemeSwitch.module.css'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Half a disc for the system's choice, a ring for light, a full disc for dark. */
const DISC: Record<Theme, string> = { system: 'M10 4a6 6 0 0 1 0 12z', light: '', dark: 'M10 4a6 6 0 0 1 0 12a6 6 0 0 1 0-12z' }

/**
 * Light, dark, or as the system is. Kept on this device, and applied before the first paint by the head script.
 * A list of the browser's own under a sign: every reader's keyboard and screen reader knows it, and no word takes room.
 */
export function ThemeSwitch() {
  const words = useWords('shell')
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(() => {
    const stored = readStored('theme')
    if (stored === 'light' || stored === 'dark') setTheme(stored)
  }, [])
  const choose = (next: Theme) => {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
    writeStored('theme', next)
  }
  return (
    <label className={`${style.theme} needs-script`} title={words.theme}>
      <span className="unseen">{words.theme}</span>
      <svg className={style.sign} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="6" />
        <path d={DISC[theme]} />
      </svg>
      <select value={theme} onChange={change => choose(change.target.value as Theme)}>
        {THEMES.map(name => (
          <option key={name} value={name}>
            {words.themes[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
