/** A call for the local page. */
export interface WebCall {
  readonly kind: 'web';
  readonly articles: string | undefined;
  /** The address or name to listen on. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

/** Where the page is unless told otherwise: on this machine only. */
const WEB = { host: '127.0.0.1', port: 4270 } as const;

/** Reads a call of `web`; one line that says what is off with its words instead. */
export function parseWeb(
  articles: string | undefined,
  host: string = WEB.host,
  port: string = String(WEB.port),
): WebCall | string {
  if (host.trim() === '') return '--host needs an address or a name, such as 127.0.0.1.';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return '--port needs a whole number from 0 to 65535.';
  }
  return { kind: 'web', articles, host, port: Number(port) };
}
