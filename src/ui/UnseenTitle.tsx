import { PageHead } from './PageHead.tsx'

/** The head of a page whose one picture says in sight what it is. */
export function UnseenTitle({ title, description }: { title: string; description: string }) {
  return (
    <>
      <PageHead title={title} description={description} />
      <h1 className="unseen">{title}</h1>
    </>
  )
}
