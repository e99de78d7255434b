import { it } from 'vitest';
import { loadArticles } from '../../src/articles/loadArticles.js';
import { splitPassages } from '../../src/articles/splitPassages.js';
import { countCasing } from '../../src/language/casing.js';
import { readNamings } from '../../src/people/naming.js';
import { buildPersonIndex } from '../../src/people/personIndex.js';
it('x', async () => {
  const { articles } = await loadArticles(process.env.DIR ?? 'seeds');
  const s = [...new Set(articles.flatMap((a) => splitPassages(a).flatMap((p) => p.sentences)))];
  const casing = countCasing(s);
  const { mentionsIn } = buildPersonIndex(s, casing);
  const only = process.env.KIND ?? 'other';
  for (const x of s) for (const n of readNamings(x, 0, casing)) {
    if (mentionsIn(x).some((m) => m.span.start === n.span.start)) continue;
    if (n.kind !== only || (only==='other' && n.parts.length < Number(process.env.MIN ?? 2))) continue;
    const t = x.article.text;
    console.log(`${n.kind} <${t.slice(n.span.start, n.span.end)}> … ${t.slice(Math.max(x.start, n.span.start - 50), n.span.start)}[[]]${t.slice(n.span.end, n.span.end + 50)}`.replace(/\n/g, ' '));
  }
});
