import { type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SourcePanel } from '../../features/source/source-panel.tsx'
import { Welcome } from '../../features/welcome/welcome.tsx'
import { useDesk } from '../desk/desk-query.ts'
import { useForgetFormerDesk } from '../desk/forget-former-desk.ts'
import { Failed } from '../states/failed.tsx'
import { Opening } from '../states/opening.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { useView } from '../view-state.ts'
import { DropTarget } from './drop-target.tsx'
import styles from './frame.module.css'
import { FrameCommands } from './frame-commands.tsx'
import { KeysPanel } from './keys-panel.tsx'
import { Palette } from './palette/palette.tsx'
import { Rail } from './rail.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { screens } from './screens.ts'
import { ConnectionBanner } from './status-line/connection-banner.tsx'
import { PastBanner } from './status-line/past-banner.tsx'
import { StatusLine } from './status-line/status-line.tsx'
import { StatusSlot } from './status-line/status-slot.tsx'
import { TopLine } from './top-line/top-line.tsx'

/** Rail, top line, the open screen, status line; and what belongs to no screen: palette, keys, dropping. */
export function Frame(): ReactNode {
  const [overlay, setOverlay] = useState<'palette' | 'keys' | null>(null)
  return (
    <StatusSlot>
      <div className={styles['frame']}>
        <Rail />
        <TopLine
          onPalette={() => setOverlay('palette')}
          onKeys={() => setOverlay(overlay === 'keys' ? null : 'keys')}
        />
        <div className={styles['middle']}>
          <main className={styles['screen']} id="screen" tabIndex={-1}>
            <ScreenName />
            <ConnectionBanner />
            <PastBanner />
            <OpenScreen />
          </main>
          {overlay === 'keys' && <KeysPanel onClose={() => setOverlay(null)} />}
          <SourcePanel />
        </div>
        <StatusLine />
        {overlay === 'palette' && <Palette onClose={() => setOverlay(null)} />}
        <DropTarget />
        <FrameCommands
          onPalette={() => setOverlay('palette')}
          onKeys={() => setOverlay((now) => (now === 'keys' ? null : 'keys'))}
        />
      </div>
    </StatusSlot>
  )
}

/** The screen's heading for those who do not see the rail, and the title of the window. */
function ScreenName(): ReactNode {
  const { t } = useTranslation('frame')
  const { screen } = useView()
  const { data } = useDesk('desk.state', {})
  const title = [t(`screen.${screen}`), data?.open?.name, t('product')].filter(Boolean).join(' – ')
  return (
    <>
      <title>{title}</title>
      <h1 className="visually-hidden">{t(`screen.${screen}`)}</h1>
    </>
  )
}

/** Which screens make sense on a desk without figures: a target can be set and files read before there are any. */
const NEEDS_FIGURES = new Set(['overview', 'compare'])

function OpenScreen(): ReactNode {
  const { screen } = useView()
  const state = useDesk('desk.state', {})
  useForgetFormerDesk(state.data?.open?.id ?? null)
  if (state.isPending) return <Opening />
  if (state.isError) return <Failed error={state.error} onRetry={() => void state.refetch()} />
  const { open } = state.data
  if (open === null || (open.figures === 0 && NEEDS_FIGURES.has(screen))) return <Welcome open={open} />
  const Screen = screens[screen]
  return (
    <ScreenBoundary key={`${open.id} ${screen}`} screen={screen}>
      <Suspense fallback={<Skeleton kind="page" />}>
        <Screen />
      </Suspense>
    </ScreenBoundary>
  )
}
