import { NavLink } from 'react-router'
import { useWords } from '#language/useWords.ts'
import { FoldOut } from '#ui/FoldOut.tsx'
import { useViewHref } from '#url/useViewHref.ts'
import { MAIN_VIEWS, MORE_VIEWS, viewOf, type NavigableView } from './navigation.ts'
import style from './Header.module.css'

/** The ways to each view of the pair. In a line the lesser ones stand behind "more"; in the narrow screen's menu there is room for all. */
export function ViewLinks({ path, onFollow }: { path: string; onFollow: () => void }) {
  const { navigation, more } = useWords('shell')
  const here = viewOf(path)
  const inMore = MORE_VIEWS.some(view => view === here)
  return (
    <nav aria-label={navigation} className={style.nav} onClick={press => (press.target as Element).closest('a') && onFollow()}>
      <ul>
        {MAIN_VIEWS.map(view => (
          <Way key={view} view={view} />
        ))}
        {MORE_VIEWS.map(view => (
          <Way key={view} view={view} className={style.inMenu} />
        ))}
        <li>
          <FoldOut key={path} className={style.more} summary={more} summaryClass={inMore ? style.here : undefined}>
            <ul>
              {MORE_VIEWS.map(view => (
                <Way key={view} view={view} />
              ))}
            </ul>
          </FoldOut>
        </li>
      </ul>
    </nav>
  )
}

function Way({ view, className }: { view: NavigableView; className?: string | undefined }) {
  const { views } = useWords('shell')
  const hrefOf = useViewHref()
  return (
    <li className={className}>
      <NavLink to={hrefOf(view)} end={view === ''} className={style.way}>
        {views[view || 'overview']}
      </NavLink>
    </li>
  )
}
