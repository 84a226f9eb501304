import { Button } from 'antd'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../desk/connection.ts'
import { DeskFailure } from '../desk/desk-failure.ts'
import { Failed } from '../states/failed.tsx'
import states from '../states/states.module.css'

interface Props {
  readonly screen: string
  readonly children: ReactNode
}

/** Keeps a screen's bug within the screen: the frame stays, the text can be passed on. */
export class ScreenBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(`screen ${this.props.screen}`, error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Crashed error={error} onReopen={() => this.setState({ error: null })} />
  }
}

function Crashed(props: { readonly error: Error; readonly onReopen: () => void }): ReactNode {
  const { t } = useTranslation('frame')
  const isConnected = useConnection() === 'connected'
  // A screen's own code is asked for when it is opened first: it cannot come from a server that is gone.
  if (!isConnected) return <Failed error={new DeskFailure(gone)} onRetry={props.onReopen} />
  return (
    <div className={states['state']} role="alert">
      <h2>{t('crashed')}</h2>
      <p>{t('crashedWhat')}</p>
      <code>{props.error.message}</code>
      <Button onClick={props.onReopen}>{t('reopen')}</Button>
    </div>
  )
}

const gone = { code: 'service-stopped', place: {}, params: {} } as const
