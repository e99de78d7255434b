import type { Fault } from '../fault.js';

/** One open collection and what is kept of it. */
export const LIBRARY_FAULTS: readonly Fault[] = [
  {
    name: 'a look does not wait for a change',
    file: 'src/engine/library/gate.ts',
    find: 'while (changes.length > 0) await',
    put: 'while (changes.length > 1) await',
    tests: ['test/engine/library/gate.test.ts'],
  },
  {
    name: 'a snapshot of other code is trusted',
    file: 'src/engine/library/snapshotFile.ts',
    find: 'header.code !== mark.code || header',
    put: 'header',
    tests: ['test/engine/library/snapshotFile.test.ts'],
  },
  {
    name: 'a damaged snapshot is trusted',
    file: 'src/engine/library/snapshotFile.ts',
    find: 'if (hashOf(header.parts, body) !== header.hash) return undefined;',
    put: '',
    tests: ['test/engine/library/snapshotFile.test.ts'],
  },
  {
    name: 'vectors of a small folder are kept and those of a large one not',
    file: 'src/engine/library/keptVectors.ts',
    find: 'vectors.keys.length >= WORTH_KEEPING',
    put: 'vectors.keys.length < WORTH_KEEPING',
    tests: ['test/engine/library/keptVectors.test.ts'],
  },
  {
    name: 'an article that is gone is taken out twice',
    file: 'src/engine/library/livingPassages.ts',
    find: 'for (const article of removed) windows.delete(article);',
    put: '',
    tests: ['test/engine/library/livingPassages.test.ts'],
  },
  {
    name: 'a closed collection goes on embedding',
    file: 'src/engine/library/livingPassages.ts',
    find: 'stopped: () => closed',
    put: 'stopped: () => false',
    tests: ['test/engine/library/livingPassages.test.ts'],
  },
  {
    name: 'a file that was still being written to counts as settled',
    file: 'src/engine/library/settle.ts',
    find: 'if (entry.looks <= LOOKS) continue;',
    put: 'if (entry.looks < LOOKS) continue;',
    tests: ['test/engine/library/settle.test.ts'],
  },
  {
    name: 'words that only ask touch an article',
    file: 'src/engine/library/touching.ts',
    find: '!asking &&',
    put: 'true &&',
    tests: ['test/engine/library/touching.test.ts'],
  },
  {
    name: 'the files of a folder that is gone stay',
    file: 'src/engine/library/changedFiles.ts',
    find: 'file.startsWith(`',
    put: 'file.endsWith(`',
    tests: ['test/engine/library/changedFiles.test.ts'],
  },
];
