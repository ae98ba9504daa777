import type { Context } from './context.ts'
import { keep } from './keep.ts'

/** An access token: in the form of a JWT, and known to the sandbox until it is pushed out by newer ones. */
export function createToken(context: Context): object {
  const { clock, settings, state } = context
  const expiresAt = clock.now() + settings.tokenLifetimeSeconds * 1000
  const claims = {
    sub: settings.keyId,
    iat: seconds(clock.now()),
    exp: seconds(expiresAt),
    jti: context.newId(),
  }
  const token = [{ alg: 'none', typ: 'JWT' }, claims, 'sandbox'].map(toPart).join('.')
  keep(state.tokens, token, expiresAt, settings.limits.tokens)
  return {
    access_token: token,
    expires_in: settings.tokenLifetimeSeconds,
    scope: '',
    token_type: 'bearer',
  }
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

function toPart(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
