/** A file that goes along with a call. */
export interface WireFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A call of Discord's HTTP API. */
export interface WireRequest {
  readonly method: string;
  /** Below the version, decoded: `/webhooks/1/abc/messages/@original`. */
  readonly path: string;
  /** The JSON that was sent; `undefined` without any. */
  readonly body: unknown;
  readonly files: readonly WireFile[];
}

/** What a call is answered with; without a body, by its status alone. */
export interface WireResponse {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Something that stands in for Discord in this process: it answers the calls that the client would make
 * over the network, and sends events in. Everything above it is the client's own code, so that what
 * arrives here is, byte for byte, what Discord would get.
 */
export interface Wire {
  request(request: WireRequest): WireResponse;
  /** Told once where events go; has to send `READY` first. */
  connect(dispatch: (event: string, payload: unknown) => void): void;
}
