import { it } from 'vitest';
import { loadArticles } from '../../src/articles/loadArticles.js';
import { splitPassages } from '../../src/articles/splitPassages.js';
import { countCasing } from '../../src/language/casing.js';
import { buildPersonIndex } from '../../src/people/personIndex.js';
it('x', async () => {
  const { articles } = await loadArticles(process.env.DIR ?? 'seeds');
  const s = [...new Set(articles.flatMap((a) => splitPassages(a).flatMap((p) => p.sentences)))];
  const casing = countCasing(s);
  const { people } = buildPersonIndex(s, casing);
  const pat = new RegExp(process.env.PAT!);
  for (const p of people) if (pat.test(p.name)) {
    console.log(`# ${p.name} [${p.aliases.join('; ')}] ${p.mentions.length}`);
    for (const r of p.roles) console.log('  R ' + r.quote.article.text.slice(r.words.start, r.words.end) + ' <<< ' + r.quote.text.replace(/\n/g, ' ').slice(0, 250));
    if (p.roles.length === 0) for (const r of p.mentions.slice(0, 3)) console.log('  M ' + r.text.replace(/\n/g, ' ').slice(0, 250));
  }
});
