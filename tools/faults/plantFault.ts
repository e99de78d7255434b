import type { Fault } from './fault.js';

/** The source with the fault in it. @throws Error when the fault does not fit; see `misfitOf` */
export function plantFault(source: string, fault: Fault): string {
  const misfit = misfitOf(source, fault);
  if (misfit !== undefined) throw new Error(misfit);
  // Not by `replace`, for which "$&" in the new code would mean something.
  return source.split(fault.find).join(fault.put);
}

/**
 * Why a fault can't be put into a source, in one line; `undefined` when it can.
 * @param source `undefined` when there is no such file
 */
export function misfitOf(
  source: string | undefined,
  { name, file, find, put }: Pick<Fault, 'name' | 'file' | 'find' | 'put'>,
): string | undefined {
  const where = `"${name}" (${file})`;
  if (source === undefined) return `${where}: there is no such file`;
  if (find === '') return `${where}: it says of no code that it is to change`;
  if (find === put) return `${where}: it changes nothing`;
  const times = source.split(find).length - 1;
  if (times === 1) return undefined;
  return `${where}: ${JSON.stringify(find)} should stand there once and stands there ${times} times`;
}
