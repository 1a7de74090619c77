import { useEffect, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { readStored, writeStored } from '#ui/storage.ts'
import style from './Header.module.css'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Light, dark, or as the system is. Kept on this device, and applied before the first paint by the head script. */
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
    <label className={`${style.theme} needs-script`}>
      <span className="unseen">{words.theme}</span>
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
