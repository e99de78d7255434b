import { renderTable } from '../../src/scoring/renderTable.js';
import { isCaught, shareCaught, type TriedFault } from './tryFaults.js';

/** Every fault with what became of it, and how many were caught, by room of the engine and in all. */
export function renderFaults(tried: readonly TriedFault[]): string {
  const rooms = [...new Set(tried.map(({ fault }) => roomOf(fault.file)))];
  return [
    renderTable(
      ['fault', 'file', 'end'],
      tried.map(({ fault, end }) => [fault.name, fault.file.replace(ENGINE, ''), end]),
    ),
    renderTable(
      ['room', 'faults', 'caught'],
      rooms.map((room) => {
        const own = tried.filter(({ fault }) => roomOf(fault.file) === room);
        return [room, `${own.length}`, `${own.filter(isCaught).length}`];
      }),
    ),
    `${tried.filter(isCaught).length} of ${tried.length} faults caught (${(shareCaught(tried) * 100).toFixed(0)} %)`,
  ].join('\n\n');
}

const ENGINE = /^src\/engine\//;

function roomOf(file: string): string {
  return file.replace(ENGINE, '').split('/')[0] ?? file;
}
