import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { type CooldownLimits, cooldown } from '../discord/cooldown.js';

/** Most bytes of a request's body, and of its head. */
export const REQUEST_LIMIT = 8 * 1024;

/** 200 requests at once from one address and then ten a second: more than fingers do, less than a machine likes. */
export const usualRequests = {
  person: { burst: 200, seconds: 20 },
  channel: { burst: 2_000, seconds: 20 },
} satisfies CooldownLimits;

export interface GuardOptions {
  /** The host that the server was told to listen on, by name or address. */
  readonly host: string;
  readonly requests: CooldownLimits;
  readonly clock: () => Date;
  /** The address that a request comes from; its port does not count. */
  readonly clientOf: Parameters<typeof limitRate>[2];
}

/** What every request has to pass, in this order. */
export function guard(options: GuardOptions): readonly MiddlewareHandler[] {
  return [
    headers,
    checkHost(options.host),
    limitRate(options.requests, options.clock, options.clientOf),
    limitBody,
  ];
}

/**
 * Nothing may be loaded, sent or shown from elsewhere, and no text becomes HTML: scripts and styles are
 * files of ours, and the browser itself refuses every string where markup is expected, but for those of
 * `lit-html`, which are the components' own templates and never hold what a message says.
 *
 * `style` attributes are let through because the components set colours and sizes that way; such an
 * attribute cannot run anything, and what goes into them are numbers of ours.
 */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    trustedTypes: ['lit-html'],
    requireTrustedTypesFor: ["'script'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  // Plain http on this machine: there is nothing to insist on.
  strictTransportSecurity: false,
});

/**
 * A page of somebody else can have its own name point to this machine, and then read what it likes here
 * (DNS rebinding). It cannot pick the name, so only addresses, `localhost` and the host's own name pass.
 */
function checkHost(host: string): MiddlewareHandler {
  return async (context, next) => {
    const asked = context.req.header('host') ?? '';
    const url = `http://${asked}`;
    const name = URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
    if (name !== 'localhost' && name !== host && isIP(name) === 0) {
      return context.text('This page is not served under that name.', 403);
    }
    // What changes something has to come from the page itself.
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${asked}`) {
      return context.text('This request comes from another page.', 403);
    }
    return next();
  };
}

function limitRate(
  limits: CooldownLimits,
  clock: () => Date,
  clientOf: (context: Parameters<MiddlewareHandler>[0]) => string,
): MiddlewareHandler {
  const turnstile = cooldown(limits);
  return async (context, next) => {
    const passed = turnstile.pass(clientOf(context), 'everybody', clock());
    switch (passed.outcome) {
      case 'go':
        return next();
      case 'wait':
        context.header('Retry-After', String(passed.seconds));
        return context.text('Too many requests: wait a little.', 429);
    }
  };
}

const limitBody = bodyLimit({
  maxSize: REQUEST_LIMIT,
  onError: (context) => context.text('That is more than 8 KB, which is all that is taken.', 413),
});
