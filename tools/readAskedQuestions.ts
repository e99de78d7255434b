import { parseJsonLines, stringField, stringsField } from '../src/scoring/parseJsonLines.js';
import { readTextFile } from '../src/scoring/readTextFile.js';
import type { AskedQuestion } from './measureSpeed.js';

/**
 * The questions of a question file or a batch, without what would be right for them.
 * @throws QuestionFileError when the file can't be read or a line has no "question".
 */
export async function readAskedQuestions(path: string): Promise<readonly AskedQuestion[]> {
  return parseJsonLines(await readTextFile(path), path, (fields, fail) => ({
    question: stringField(fields, 'question', fail),
    prev: stringsField(fields, 'prev', fail),
  }));
}
