import { Client, Events } from 'discord.js';
import type { Command } from '../../../commands/command.js';
import type { MessageMenu } from '../../../commands/menu.js';
import type { Library, LivingLibrary } from '../../engine/library.js';
import { openStore } from '../../store/openStore.js';
import type { Store } from '../../store/store.js';
import { answerInteraction } from './answerInteraction.js';
import { answerMessage } from './answerMessage.js';
import { clientOptions } from './clientOptions.js';
import { type CooldownLimits, cooldown } from './cooldown.js';
import { explainStart } from './explainStart.js';
import { shardsOf } from './health.js';
import { type HealthAddress, healthJson, openHealthServer } from './healthServer.js';
import { InFlight } from './inFlight.js';
import { keepSwept } from './keepSwept.js';
import { keepTelling } from './keepTelling.js';
import { logConnection } from './logConnection.js';
import { logFault } from './logFault.js';
import { RecentIds } from './recentIds.js';
import { registerCommands } from './registerCommands.js';
import type { Services } from './services.js';
import type { StartError } from './startError.js';
import { turns } from './turns.js';
import { warmUp } from './warmUp.js';
import type { Wire } from './wire.js';

/** How long a start may take, in milliseconds; discord.js would try for ever. */
const START_WITHIN = 30_000;
/** How long a stop may take, in milliseconds: of the 5 s in which the process has to be gone, some is left for what follows. */
const STOP_WITHIN = 4_000;

/** How many private messages that were shown to everyone are remembered against a second click. */
const SHOWN_REMEMBERED = 1_000;

export interface DiscordOptions {
  readonly token: string;
  /** The one server to register commands in, at once; `undefined` registers them everywhere. */
  readonly guildId?: string | undefined;
  /** Another address than Discord's own, without a slash at its end. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  /** By default none. */
  readonly menus?: readonly MessageMenu[];
  /** One that tells of changes lets people be told when their question is answered. */
  readonly library: Library & Partial<Pick<LivingLibrary, 'onChange'>>;
  /** What outlives a restart, to be closed by its owner after the stop; without one all is kept in memory. */
  readonly store?: Store;
  /** Whether to ask for the privileged intent that gives the text of every message; by default not. */
  readonly messageContent?: boolean;
  /** By default everybody may ask as fast as they like. */
  readonly cooldown?: CooldownLimits;
  /** Where supervisors are told how the bot is doing; by default nowhere. */
  readonly health?: HealthAddress | undefined;
  /** By default the time of day. */
  readonly clock?: () => Date;
  /** Takes whole lines for whoever runs the bot. */
  readonly log: (line: string) => void;
  /** Ends an unfinished start; by default 30 s from now. */
  readonly giveUp?: AbortSignal;
  /** What stands in for Discord; by default nothing does. */
  readonly wire?: Wire;
}

/** A bot that is logged in and answers. */
export interface DiscordBot {
  /** Settles when Discord closes the connection for good (a token withdrawn, say), never otherwise. */
  readonly lost: Promise<StartError>;
  /** The port at which its health is told; `undefined` without one. */
  readonly healthPort: number | undefined;
  /**
   * Stops taking questions, finishes those under way, and logs out. Once `deadline` aborts (by default
   * after 4 s) it waits no longer. Connections may be left open, so the process is to exit after it.
   * @returns how many questions were left unfinished.
   */
  stop(deadline?: AbortSignal): Promise<number>;
}

/**
 * Logs in, registers the commands where Discord's list differs, and answers from then on.
 * @throws StartError when any of it fails; the client is closed again by then.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordBot> {
  const { guildId, apiUrl, commands, library, log } = options;
  const clock = options.clock ?? (() => new Date());
  const byName = new Map(commands.map((command) => [command.name, command]));
  const startedAt = clock();
  const client = new Client(clientOptions(apiUrl, options.messageContent, options.wire));
  const interactions = new InFlight();
  const messages = new InFlight();
  const health = () => ({
    shards: shardsOf(client),
    startedAt,
    underWay: interactions.size + messages.size,
  });
  const services: Services = {
    commands: byName,
    menus: new Map((options.menus ?? []).map((menu) => [menu.name, menu])),
    library,
    store: options.store ?? openStore(':memory:'),
    cooldown: cooldown(options.cooldown),
    shown: new RecentIds(SHOWN_REMEMBERED),
    turn: turns(),
    clock,
    health,
    log,
  };
  // Before the log-in: afterwards people wait.
  await warmUp(library);
  // Likewise before it, so that a supervisor sees a start that takes its time.
  const told =
    options.health &&
    (await openHealthServer(options.health, () =>
      healthJson(health(), library.articles().length, library.about().embedding, clock()),
    ));
  let stopping = false;

  // Without listeners of their own, these two events would end the process.
  client.on(Events.Error, (cause) => logFault('The Discord client', cause, log));
  client.on(Events.ShardError, (cause) => {
    // Before it is ready, the start itself fails with the one line that says what to do.
    if (client.isReady()) logFault('The connection to Discord', cause, log);
  });
  logConnection(client, log, () => stopping);
  client.on(Events.InteractionCreate, (interaction) => {
    if (!stopping) interactions.add(answerInteraction(interaction, services));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!stopping) messages.add(answerMessage(message, services));
  });
  const lost = new Promise<StartError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(explainStart.close(code)));
  });

  try {
    const giveUp = options.giveUp ?? AbortSignal.timeout(START_WITHIN);
    await Promise.race([
      begin(client, options),
      aborted(giveUp).then(() => Promise.reject(explainStart.delay(apiUrl))),
      lost.then((error) => Promise.reject(error)),
    ]);
  } catch (error) {
    // Not awaited: closing a connection that never opened may take as long as opening it.
    void client.destroy().catch(() => undefined);
    await told?.close();
    throw error;
  }
  const stopSweeping = keepSwept(services);
  const telling = keepTelling(client, library, services);
  log(`On Discord as ${client.user?.tag}${guildId === undefined ? '' : `, in server ${guildId}`}.`);

  return {
    lost,
    healthPort: told?.port,
    async stop(deadline = AbortSignal.timeout(STOP_WITHIN)) {
      stopping = true;
      stopSweeping();
      telling.stop();
      // A reply to a message needs the token, which the log-out takes away; one to an interaction has
      // a token of its own and still goes out after it.
      const loggedOut = Promise.all([messages.idle(), telling.idle()])
        .then(() => client.destroy())
        .catch((cause) => logFault('Logging out', cause, log));
      await Promise.race([Promise.all([loggedOut, interactions.idle()]), aborted(deadline)]);
      await told?.close();
      return interactions.size + messages.size;
    },
  };
}

async function begin(
  client: Client,
  { token, guildId, apiUrl, commands, menus, log }: DiscordOptions,
): Promise<void> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client
    .login(token)
    .catch((cause: unknown) => Promise.reject(explainStart.login(cause, apiUrl)));
  const applicationId = (await ready).application.id;
  const written = await registerCommands(
    client.rest,
    commands,
    { applicationId, guildId },
    menus,
  ).catch((cause: unknown) => Promise.reject(explainStart.registration(cause, guildId)));
  log(written ? 'Registered the commands.' : 'The commands are registered as they are.');
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
