import { AutoComplete } from 'antd'
import type { ReactNode } from 'react'
import { useChapterName } from '../../../ui/words/chapter-name.ts'

/** A chapter, one there is or a new one: shown in the language of the interface, kept by its own name. */
export function ChapterField(props: {
  readonly chapters: readonly string[]
  readonly placeholder?: string
  /** The form gives these. */
  readonly id?: string
  readonly value?: string
  readonly onChange?: (chapter: string) => void
}): ReactNode {
  const nameOf = useChapterName()
  const { chapters, value } = props
  return (
    <AutoComplete
      id={props.id}
      placeholder={props.placeholder}
      value={value === undefined ? undefined : nameOf(value)}
      options={chapters.map((chapter) => ({ value: nameOf(chapter) }))}
      onChange={(text: string) => props.onChange?.(chapters.find((chapter) => nameOf(chapter) === text) ?? text)}
    />
  )
}
