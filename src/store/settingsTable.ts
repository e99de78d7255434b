import type { Connection } from './connection.js';
import { defaultSettings, type Store } from './store.js';

/** The settings of servers, one row each; a server without one has the default. */
export function settingsTable({ rows, change, durably }: Connection): Store['settings'] {
  return {
    of(server) {
      const [row] = rows(
        'SELECT channels, private, silence FROM settings WHERE server = ?',
        server,
      );
      if (row === undefined) return defaultSettings;
      return {
        channels: readIds(String(row.channels)),
        private: row.private === 1,
        silence: typeof row.silence === 'number' ? row.silence : undefined,
      };
    },
    set(server, settings) {
      const channels = [...new Set(settings.channels)].join(' ');
      durably(() =>
        change(
          'INSERT OR REPLACE INTO settings (server, channels, private, silence) VALUES (?, ?, ?, ?)',
          server,
          channels,
          settings.private ? 1 : 0,
          settings.silence ?? null,
        ),
      );
    },
  };
}

/** Ids hold no space, so they are kept as one text with spaces between them. */
function readIds(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
