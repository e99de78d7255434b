import type { Asker } from '../../../commands/command.js';
import { defaultSettings, type ServerSettings } from '../../store/store.js';
import type { Services } from './services.js';

/** The settings that hold where somebody asks; outside of any server, nothing is set. */
export function settingsFor(
  asker: Asker | undefined,
  { store }: Pick<Services, 'store'>,
): ServerSettings {
  return asker?.server === undefined ? defaultSettings : store.settings.of(asker.server);
}
