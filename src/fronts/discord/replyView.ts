import type { Messages } from '../../reply/messages/messages.js';
import type { CallReference } from './callReference.js';

/** How a reply is shown. */
export interface ReplyView {
  readonly messages: Messages;
  /** What the buttons refer to; without it there are none that need the call again. */
  readonly reference: CallReference | undefined;
  /** Which of its pages, from 0; the last one when there are not so many. */
  readonly page: number;
  /** Whether only one person sees it, and it keeps its pages in one message. */
  readonly private: boolean;
  /** Whether that person may show it to everyone. */
  readonly shareable: boolean;
  /** Whether the command has other passages to show. */
  readonly further: boolean;
  /** Whether a thread can be opened under it. */
  readonly threadable?: boolean;
  /** The id of the person who showed it to everyone, if that is how it came here. */
  readonly shownBy?: string | undefined;
}
