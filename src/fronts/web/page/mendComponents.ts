import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordFileAttachment } from '@skyra/discord-components-core/discord-file-attachment.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';

/**
 * Small print in Discord's own greys is too faint to read for many (WCAG 2.2, 1.4.3 asks for a contrast of
 * 4.5 to 1), a long question has to break on a phone, and a quote's bar must not shrink. These are laid over the components' own styles.
 */
const STYLES = [
  [
    DiscordMessage,
    `.discord-message-timestamp, .discord-message-ephemeral { color: #b5bac1 !important; }
     :host([light-theme]) .discord-message-timestamp,
     :host([light-theme]) .discord-message-ephemeral { color: #4e5058 !important; }
     .discord-message-ephemeral-link { color: #4db8ff !important; }
     :host([light-theme]) .discord-message-ephemeral-link { color: #0059b3 !important; }
     .discord-message-ephemeral-link:focus-visible { outline: 2px solid currentColor; }
     .discord-message-content { min-width: 0; }
     @media (max-width: 480px) { .discord-author-avatar { margin-right: 0.5rem; } }`,
  ],
  [
    DiscordCommand,
    `:host { white-space: normal !important; flex-wrap: wrap; gap: 0 0.25rem; }
     .discord-replied-message-username { opacity: 1 !important; }
     :host .discord-slash-command-name {
       color: #fff !important; background-color: #4752c4 !important;
       white-space: normal; opacity: 1; max-height: none; overflow: visible; display: flex; height: auto;
     }`,
  ],
  [
    DiscordFileAttachment,
    `.discord-file-attachment-metadata { color: #b5bac1; }
     .discord-file-attachment-light-theme .discord-file-attachment-metadata { color: #4e5058; }`,
  ],
  [DiscordQuote, `.discord-quote-divider { flex-shrink: 0; }`],
  [DiscordLink, `a { color: #4db8ff; text-decoration: underline; }`],
] as const;

/** Betters the contrast and the wrapping of components; to be called before the first is shown. */
export function mendComponents(): void {
  for (const [component, styles] of STYLES) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    component.elementStyles.push(sheet);
  }
}

/** Lets the keyboard reach "Dismiss message", which the library makes for the mouse alone. */
export async function mendDismissal(message: DiscordMessage): Promise<void> {
  await message.updateComplete;
  const link = message.shadowRoot?.querySelector<HTMLElement>('.discord-message-ephemeral-link');
  if (!link) return;
  link.tabIndex = 0;
  link.addEventListener('keydown', (event) => {
    // Space is the library's own.
    if (event.key === 'Enter') link.click();
  });
}
