import './components.js';
import type { WebCall } from '../webMessage.js';
import { composer } from './composer.js';
import { type Connection, openConnection } from './connection.js';
import { mendComponents } from './mendComponents.js';
import { putMessage } from './messageLog.js';
import { readQuestionLink, writeQuestionLink } from './questionLink.js';
import { readAloud } from './readAloud.js';
import { elementId } from './showMessage.js';
import { applyTheme, bindThemeButton, preferredTheme } from './theme.js';

/** The languages that the bot speaks besides English. */
const locale = navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en-US';

const input = part('question', HTMLInputElement);
const log = part('messages', HTMLElement);
const status = part('status', HTMLElement);
const fault = part('fault', HTMLElement);

mendComponents();
// What scrolls has to be in reach of the keyboard.
part('log', HTMLElement).tabIndex = 0;
applyTheme(preferredTheme());
bindThemeButton(part('theme', HTMLButtonElement));
void start().catch(tell);

async function start(): Promise<void> {
  const connection = await openConnection(locale, {
    message(message) {
      putMessage(log, message, actions);
      applyTheme(document.documentElement.dataset.theme === 'light' ? 'light' : 'dark');
      status.textContent = readAloud(message);
    },
    lost: () => tell(new Error('This channel was closed. Reload the page to open a new one.')),
  });
  const actions = {
    click: (message: string, button: string) => attempt(connection.click(message, button)),
    dismiss(message: string) {
      document.getElementById(elementId(message))?.remove();
      input.focus();
    },
  };
  const send = (call: WebCall) => {
    const question = questionIn(call, connection);
    // Without an entry in the history and without the event that a new fragment would bring.
    if (question !== undefined) history.replaceState(null, '', writeQuestionLink(question));
    attempt(connection.call(call));
  };
  composer(
    {
      form: part('composer', HTMLFormElement),
      input,
      list: part('suggestions', HTMLElement),
      fields: part('fields', HTMLElement),
      cancel: part('cancel', HTMLButtonElement),
    },
    connection,
    locale,
    send,
  );
  const openLink = () => {
    const question = readQuestionLink(location.hash);
    const [asking] = connection.commands;
    const [option] = asking?.options ?? [];
    if (question === undefined || asking === undefined || option === undefined) return;
    send({ name: asking.name, options: { [option.name]: question } });
  };
  addEventListener('hashchange', openLink);
  input.disabled = false;
  input.focus();
  openLink();
}

/** The question in a call of the first command; `undefined` in any other. */
function questionIn({ name, options }: WebCall, { commands }: Connection): string | undefined {
  const [asking] = commands;
  const value = options[asking?.options?.[0]?.name ?? ''];
  return name === asking?.name && typeof value === 'string' ? value : undefined;
}

function attempt(done: Promise<void>): void {
  fault.textContent = '';
  done.catch(tell);
}

function tell(error: unknown): void {
  fault.textContent = error instanceof Error ? error.message : String(error);
}

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}
