import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request is turned away with. */
export interface Refusal {
  readonly status: 401 | 403
  readonly why: 'foreign-host' | 'foreign-origin' | 'no-session' | 'token-used'
}

/** Who may come in: the browser that was given the printed address, and pages of this server in it. */
export interface Door {
  /** A new one-time token, which replaces the one before it. */
  issueToken(): string
  /** Spends the token; the session for the cookie, or null: it is wrong or spent. */
  spendToken(token: string): string | null
  /** null: come in. */
  refuse(request: IncomingMessage): Refusal | null
  /** As `refuse`, without asking for a session: for the request that brings the token. */
  refuseStranger(request: IncomingMessage): Refusal | null
  hasSession(request: IncomingMessage): boolean
  /** The Set-Cookie header of a session. */
  cookie(session: string): string
}

/**
 * Other sites can make a browser send requests to 127.0.0.1, and a name that they own can be made to
 * resolve to it (DNS rebinding), so the port alone keeps nobody out:
 * Host must be this server's own address, Origin (sent with every POST) as well, and the session cookie,
 * which scripts cannot read and other sites cannot make a browser send, must be one that was given here.
 */
export function createDoor(port: () => number): Door {
  const sessions = new Set<string>()
  let token: string | null = null

  const ownHosts = (): string[] => [`127.0.0.1:${port()}`, `localhost:${port()}`]
  // Cookies know no ports: two servers of one browser would overwrite each other's.
  const cookieName = (): string => `tongbi-${port()}`

  function refuseStranger(request: IncomingMessage): Refusal | null {
    const { host, origin } = request.headers
    if (host === undefined || !ownHosts().includes(host)) return { status: 403, why: 'foreign-host' }
    const needsOrigin = request.method !== 'GET' && request.method !== 'HEAD'
    if (origin === undefined ? needsOrigin : origin !== `http://${host}`) return { status: 403, why: 'foreign-origin' }
    // Sent by current browsers: `none` is an address that a person typed or clicked outside a page.
    const site = request.headers['sec-fetch-site']
    const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET'
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) {
      return { status: 403, why: 'foreign-origin' }
    }
    return null
  }

  function hasSession(request: IncomingMessage): boolean {
    return cookiesOf(request).some(
      ([name, value]) => name === cookieName() && [...sessions].some((session) => same(session, value))
    )
  }

  return {
    issueToken() {
      token = randomBytes(24).toString('base64url')
      return token
    },
    spendToken(offered) {
      if (token === null || !same(token, offered)) return null
      token = null
      const session = randomBytes(32).toString('base64url')
      sessions.add(session)
      return session
    },
    refuse: (request) => refuseStranger(request) ?? (hasSession(request) ? null : { status: 401, why: 'no-session' }),
    refuseStranger,
    hasSession,
    cookie: (session) => `${cookieName()}=${session}; Path=/; HttpOnly; SameSite=Strict`
  }
}

function cookiesOf(request: IncomingMessage): [name: string, value: string][] {
  return (request.headers.cookie ?? '').split(';').map((part) => {
    const at = part.indexOf('=')
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()]
  })
}

/** Compares without telling by its time how much was right. */
function same(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
