import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '#contract/file.ts'
import { keptDemoText } from '#contract/wording/kept-demo.ts'
import { useAppearance } from '../../appearance.ts'
import { asDeskError } from '../../desk/desk-failure.ts'
import { useDeskMutation } from '../../desk/desk-query.ts'
import { host } from '../../desk/host.ts'
import { useSaySaved } from '../../desk/say-saved.tsx'
import { useErrorWords } from '../../states/error-words.ts'
import { navigate, parseHash } from '../../view-state.ts'
import { useMayLeaveImport } from './leaving-import.ts'

/** Shows a failure beside the work, with its place and what to do. */
export function useSayFailure(): (error: unknown) => void {
  const { notification } = App.useApp()
  const words = useErrorWords()
  return (error) => {
    const data = asDeskError(error)
    if (data.code === 'cancelled') return
    const { what, where, remedy } = words(data)
    const description = [where, remedy].filter((part) => part !== '').join(' · ')
    notification.error({ title: what, description, duration: 10, role: 'alert' })
  }
}

/**
 * From another screen the focus comes along: let go in the frame, which stays, it is given to the first question. Who
 * works on an import already is not called away.
 */
function toImport(): void {
  const isElsewhere = parseHash(window.location.hash)?.screen !== 'import'
  if (isElsewhere && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  navigate('import', {})
}

export interface DeskActions {
  readonly pickAndImport: () => Promise<void>
  /** Imports spreadsheets; a single desk file is opened instead. */
  readonly takeFiles: (files: readonly FileRef[]) => void
  readonly takeDropped: (files: File[]) => Promise<void>
  readonly openDesk: () => Promise<void>
  readonly openRecent: (id: string) => void
  readonly openDemo: () => void
  /** A new desk by name; where the host has a dialog for its place, that is asked first. */
  readonly createDesk: (name: string) => Promise<void>
  readonly copyDesk: () => Promise<void>
  /** What is under way, for the welcome and the desk menu. */
  readonly busy: 'opening' | 'filling' | null
}

/** What can be done with desks and files from anywhere: menu, keys, palette, welcome, dropping. */
export function useDeskActions(): DeskActions {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  const { language } = useAppearance()
  const sayFailure = useSayFailure()
  const saySaved = useSaySaved()
  const onError = sayFailure
  const start = useDeskMutation('import.start', { onError, onSuccess: toImport })
  const open = useDeskMutation('desk.open', {
    onError,
    onSuccess: ({ brought }) => {
      navigate('overview', {})
      if (brought !== null)
        notification.info({ title: t(`desk.brought.${brought.as}`, { place: brought.place }), duration: 10 })
    }
  })
  const recent = useDeskMutation('desk.openRecent', { onError, onSuccess: () => navigate('overview', {}) })
  const demo = useDeskMutation('desk.openDemo', {
    onError,
    onSuccess: ({ kept }) => {
      navigate('overview', {})
      if (kept !== null) notification.info({ title: keptDemoText(kept, language), duration: 10 })
    }
  })
  const create = useDeskMutation('desk.create', { onError, onSuccess: () => navigate('overview', {}) })
  const copy = useDeskMutation('desk.copy')
  const mayLeave = useMayLeaveImport()

  const orSay = async (act: () => Promise<void>): Promise<void> => act().catch(sayFailure)
  const leaving = (act: () => void | Promise<void>): Promise<void> =>
    orSay(async () => {
      if (await mayLeave()) await act()
    })
  const takeFiles = (files: readonly FileRef[]): void => {
    const [first] = files
    if (first === undefined) return
    if (files.length === 1 && first.name.toLowerCase().endsWith('.tongbi')) {
      void leaving(() => open.mutate({ file: first.id }))
    } else {
      start.mutate({ files: files.map(({ id }) => id) })
    }
  }

  return {
    takeFiles,
    pickAndImport: () => orSay(async () => takeFiles(await host.pickFiles('spreadsheets'))),
    takeDropped: (files) => orSay(async () => takeFiles(await host.admitDropped(files))),
    openDesk: () =>
      leaving(async () => {
        const [file] = await host.pickFiles('desk')
        if (file !== undefined) open.mutate({ file: file.id })
      }),
    openRecent: (id) => void leaving(() => recent.mutate({ id })),
    openDemo: () => void leaving(() => demo.mutate({})),
    createDesk: (name) =>
      leaving(async () => {
        const place = await host.pickNewDesk(name)
        if (place !== null) create.mutate({ name, place: place?.id ?? null })
      }),
    copyDesk: () =>
      orSay(async () => {
        const saved = await host.save(await copy.mutateAsync({}))
        if (saved !== null) saySaved(saved, { title: t('desk.copied', { place: saved.place }) })
      }),
    busy: demo.isPending ? 'filling' : open.isPending || recent.isPending || create.isPending ? 'opening' : null
  }
}
