import { type RefObject, useEffect, useState } from 'react'
import type { PagePlan } from '#core/layout/paper/page-plan.ts'

/** Previews of so many pages are painted whole; longer ones as far as they are looked at. */
const FEW = 12

/** Numbers of the pages in sight of the scrolling element, with a few around them. */
export function usePagesInSight(scroller: RefObject<HTMLElement | null>, plan: PagePlan): ReadonlySet<number> {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    if (scroller.current === null || plan.pages.length <= FEW) return
    const inSight = new Set<number>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = Number((target as HTMLElement).dataset['page'])
          if (isIntersecting) inSight.add(page)
          else inSight.delete(page)
        }
        setSeen(new Set(inSight))
      },
      { root: scroller.current, rootMargin: '100% 0px' }
    )
    for (const page of scroller.current.querySelectorAll('[data-page]')) observer.observe(page)
    return () => observer.disconnect()
  }, [scroller, plan])
  return plan.pages.length <= FEW ? allOf(plan) : seen
}

function allOf(plan: PagePlan): ReadonlySet<number> {
  return new Set(plan.pages.map(({ number }) => number))
}
