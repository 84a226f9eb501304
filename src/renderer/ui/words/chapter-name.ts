import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'

/** A chapter's name in the language of the interface; one that the desk made itself has only its own. */
export function useChapterName(): (chapter: string) => string {
  const { language } = useAppearance()
  const catalogue = useDesk('catalogue.indicators', {}, { enabled: language === 'en-US' })
  const english = catalogue.data?.chapterNames ?? {}
  return (chapter) => (language === 'en-US' ? (english[chapter] ?? chapter) : chapter)
}
