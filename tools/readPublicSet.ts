import { join } from 'node:path';
import {
  booleanField,
  type Fail,
  type Fields,
  parseJsonLines,
  stringField,
  stringsField,
} from '../src/scoring/parseJsonLines.js';
import { readTextFile } from '../src/scoring/readTextFile.js';
import type { OffTopicQuestions, PublicPassage, PublicSet } from './publicSet.js';

/**
 * The set `name` below the folder of public sets: `passages.jsonl` and `questions.jsonl`.
 * @throws QuestionFileError when a file is not there or has a line of another shape.
 */
export async function readPublicSet(folder: string, name: string): Promise<PublicSet> {
  const passages = await readLines(join(folder, name, 'passages.jsonl'), parsePassage);
  const known = new Set(passages.map(({ id }) => id));
  const questions = await readLines(join(folder, name, 'questions.jsonl'), (fields, fail) => {
    const passage = stringField(fields, 'passage_id', fail);
    if (!known.has(passage)) fail('"passage_id" to be a passage of the set', `"${passage}"`);
    return {
      question: stringField(fields, 'question', fail),
      passage,
      answers: stringsField(fields, 'answers', fail),
      answerable: !booleanField(fields, 'is_impossible', fail),
    };
  });
  return { name, passages, questions };
}

/** The questions alone of a JSONL file below the folder of public sets, as off-topic for another set. */
export async function readOffTopic(
  folder: string,
  source: string,
  file: string,
): Promise<OffTopicQuestions> {
  const questions = await readLines(join(folder, source, file), (fields, fail) =>
    stringField(fields, 'question', fail),
  );
  return { source, questions };
}

/**
 * Articles of a JSONL file, to stand around a set's passages as distractors. Those without a body
 * are left out, and the ids of a set and of its distractors never meet.
 */
export async function readDistractors(
  folder: string,
  source: string,
  file: string,
): Promise<readonly PublicPassage[]> {
  const articles = await readLines(join(folder, source, file), parsePassage);
  return articles.filter(({ text }) => text.trim() !== '');
}

async function readLines<T>(
  path: string,
  parse: (fields: Fields, fail: Fail) => T,
): Promise<readonly T[]> {
  return parseJsonLines(await readTextFile(path), path, parse);
}

function parsePassage(fields: Fields, fail: Fail): PublicPassage {
  return {
    id: stringField(fields, 'id', fail),
    title: stringField(fields, 'title', fail, ''),
    text: stringField(fields, 'text', fail, ''),
  };
}
