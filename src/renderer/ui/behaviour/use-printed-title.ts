import { useEffect } from 'react'

/**
 * While the browser prints, whoever asked for it, the document is called like what is printed: a browser names the PDF
 * that it makes, and the printer its job, by that. null: as the program is called.
 */
export function usePrintedTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    let usual: string | null = null
    const before = (): void => {
      usual ??= document.title
      document.title = title
    }
    const after = (): void => {
      if (usual !== null) document.title = usual
      usual = null
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      after()
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [title])
}
