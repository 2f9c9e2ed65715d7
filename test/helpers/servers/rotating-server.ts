import { oauthErrorReply, type Reply, startTokenServer, type TokenServer, tokenReply } from './token-server.js';

/**
 * Authorization server that rotates refresh tokens and revokes the login if one is used twice (RFC 9700 §4.14.2), as Auth0,
 * Okta and Keycloak do.
 */
export interface RotatingServer extends TokenServer {
  /** The refresh token that is valid now. */
  readonly current: string;
  /** Refresh tokens that were used again; each of them revoked the login. */
  readonly reused: readonly string[];
  /** Members that replace those of a token response. */
  members: object;
  /** Delays each response by this time, after the refresh token was rotated. */
  delayMs: number;
  /** Delays each response, after the refresh token was rotated. Returns the function that sends the delayed responses. */
  hold(): () => void;
  /** Returns whether the API accepts the access token. */
  accepts(accessToken: string): boolean;
  /** Rejects all access tokens that were issued before. */
  revokeAccess(): void;
}

/** Starts a server whose first refresh token is `refresh-0`. The tokens of the n-th use are `access-n` and `refresh-n`. */
export async function startRotatingServer(): Promise<RotatingServer> {
  const server = await startTokenServer();
  const state = { current: 'refresh-0', reused: [] as string[], uses: 0, oldestAccepted: 1, held: Promise.resolve() };
  server.respond = async (form): Promise<Reply> => {
    const used = form.get('refresh_token');
    if (used === null) return oauthErrorReply('invalid_request');
    if (state.reused.length > 0 || used !== state.current) {
      state.reused.push(used);
      return oauthErrorReply('invalid_grant');
    }
    state.uses += 1;
    state.current = `refresh-${state.uses}`;
    const reply = tokenReply(state.uses, { refresh_token: state.current, ...rotating.members });
    if (rotating.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, rotating.delayMs));
    await state.held;
    return reply;
  };
  const rotating: RotatingServer = Object.defineProperties(
    Object.assign(server, {
      members: {},
      delayMs: 0,
      hold() {
        let release: () => void = () => undefined;
        state.held = new Promise<void>((resolve) => {
          release = resolve;
        });
        return () => release();
      },
      accepts: (accessToken: string) => Number(/^access-(\d+)$/.exec(accessToken)?.[1] ?? 0) >= state.oldestAccepted,
      revokeAccess() {
        state.oldestAccepted = state.uses + 1;
      },
      current: '',
      reused: state.reused,
    }),
    { current: { get: () => state.current } },
  );
  return rotating;
}
