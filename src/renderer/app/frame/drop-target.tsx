import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './drop-target.module.css'
import { useDeskActions } from './top-line/desk-actions.ts'

/** Files can be dropped anywhere; while they hover, the whole window says so. */
export function DropTarget(): ReactNode {
  const { t } = useTranslation('frame')
  const { takeDropped } = useDeskActions()
  const take = useRef(takeDropped)
  const [over, setOver] = useState(false)
  useEffect(() => {
    take.current = takeDropped
  })
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      // Leaving one element for another has a related target; leaving the window has none.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) void take.current(files)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  if (!over) return null
  return (
    <div className={styles['over']}>
      <p>{t('drop')}</p>
      <p className="muted">{t('dropHint')}</p>
    </div>
  )
}
