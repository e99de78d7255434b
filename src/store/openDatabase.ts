import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { MIGRATIONS } from './migrations.js';
import { StoreError } from './storeError.js';

/** How long to wait for another process that is writing, in milliseconds. */
const WAIT_MS = 1_000;
/** SQLite's result codes for a file that is damaged, or is no database at all (sqlite.org/rescode.html). */
const DAMAGED = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/**
 * Opens a database file, or `:memory:`, and brings it to the newest form. Folders that are missing are
 * made, readable for their owner alone.
 * @throws StoreError when that can't be done, with what to do about it
 */
export function openDatabase(file: string): Libsql.Database {
  let database: Libsql.Database | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    database = new Libsql(file);
    database.exec(`PRAGMA busy_timeout = ${WAIT_MS}`);
    checkWhole(database, file);
    // A write-ahead log: readers don't wait for a writer, and a crash leaves whole transactions only.
    database.exec('PRAGMA journal_mode = WAL');
    // What is erased is overwritten, and does not linger in free pages.
    database.exec('PRAGMA secure_delete = ON');
    migrate(database, file);
    return database;
  } catch (cause) {
    database?.close();
    throw cause instanceof StoreError ? cause : explain(file, cause);
  }
}

/** An error of the database as one that says what to do. */
export function explain(file: string, cause: unknown): StoreError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = DAMAGED.some((damage) => code.startsWith(damage))
    ? damaged(file, why)
    : `The database ${file} can't be used (${why}): see that its folder exists, is writable, has free space and is in use by no other program, or set DATA_DIR to another folder.`;
  return new StoreError(file, message, { cause });
}

function damaged(file: string, why: string): string {
  return `The database ${file} is damaged (${why}): put a copy from a backup in its place, or move it and its -wal and -shm files away to begin anew without settings, votes and recent questions.`;
}

function checkWhole(database: Libsql.Database, file: string): void {
  // Reads every page once, a few milliseconds a megabyte; later a damaged page could hurt mid-answer.
  const verdict = JSON.stringify(database.prepare('PRAGMA quick_check(1)').all());
  if (verdict !== '[{"quick_check":"ok"}]') throw new StoreError(file, damaged(file, verdict));
}

function migrate(database: Libsql.Database, file: string): void {
  const version = versionOf(database);
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      file,
      `The database ${file} was written by a newer version of Verbatim (form ${version}; this one knows up to ${MIGRATIONS.length}): update Verbatim, or set DATA_DIR to another folder.`,
    );
  }
  MIGRATIONS.forEach((step, before) => {
    database
      .transaction(() => {
        // Read inside of the transaction: another process may have taken the step meanwhile.
        if (versionOf(database) !== before) return;
        database.exec(step);
        database.exec(`PRAGMA user_version = ${before + 1}`);
      })
      .immediate();
  });
}

function versionOf(database: Libsql.Database): number {
  const [row] = database.prepare('PRAGMA user_version').all() as { user_version: number }[]; // SQLite's own form
  return row?.user_version ?? 0;
}
