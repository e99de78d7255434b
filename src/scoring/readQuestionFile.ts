import type { LabelledQuestion } from './labelledQuestion.js';
import { parseQuestionFile } from './parseQuestionFile.js';
import { readTextFile } from './readTextFile.js';

/**
 * The questions of a JSONL file, in its order.
 * @throws QuestionFileError when the file can't be read, is not UTF-8 or holds a line of another shape.
 */
export async function readQuestionFile(path: string): Promise<readonly LabelledQuestion[]> {
  return parseQuestionFile(await readTextFile(path), path);
}
