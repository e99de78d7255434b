import { it } from 'vitest';
import { loadArticles } from '../../src/articles/loadArticles.js';
import { splitPassages } from '../../src/articles/splitPassages.js';
import { countCasing } from '../../src/language/casing.js';
import { buildPersonIndex } from '../../src/people/personIndex.js';
import { findPerson } from '../../src/people/findPerson.js';
it('x', async () => {
  const { articles } = await loadArticles(process.env.DIR ?? 'seeds');
  const s = [...new Set(articles.flatMap((a) => splitPassages(a).flatMap((p) => p.sentences)))];
  let t = performance.now();
  const casing = countCasing(s);
  console.log('casing', performance.now() - t);
  t = performance.now();
  const { people } = buildPersonIndex(s, casing);
  console.log(articles.length, 'articles', s.length, 'sentences', people.length, 'people', Math.round(performance.now() - t), 'ms');
  for (const p of people.slice(0, Number(process.env.N ?? 500)))
    console.log(`${p.name} [${p.aliases.join('; ')}] ${p.mentions.length}x :: ` + p.roles.slice(0, 6).map((r) => r.quote.article.text.slice(r.words.start, r.words.end).replace(/\n/g, ' ') + (r.alsoIn.length ? `(+${r.alsoIn.length})` : '')).join(' || '));
  for (const q of ['Quang', 'guitierez', 'Anaya', 'president cuong', 'Ms Lan', 'quang tran luu', 'pham', 'To Lam', 'lam', 'mr quang', 'obama', 'who is quang?', 'tranluuquang', 'nguyen manh', 'Phimasan', 'prime minister', 'Trần Lưu Quang'])
    { const r = findPerson(people, q); console.log(q, '=>', r.outcome, r.outcome === 'person' ? r.person.name : (r.outcome === 'choice' ? r.people : r.nearest).map((p) => p.name).join(', ')); }
});
