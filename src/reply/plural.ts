/** A count with its noun: `1 article`, `5 articles`, `12,345 passages`, `2 people`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
