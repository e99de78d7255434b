import type { LabelledQuestion } from './labelledQuestion.js';
import {
  booleanField,
  type Fail,
  type Fields,
  parseJsonLines,
  stringField,
  stringsField,
} from './parseJsonLines.js';

/**
 * The questions of a JSONL text, one object a line, in order; fields that scoring does not use are
 * ignored. `file` only names the text in errors.
 * @throws QuestionFileError at the first line of another shape or with an id that stood before, and
 * when there is no question.
 */
export function parseQuestionFile(text: string, file: string): readonly LabelledQuestion[] {
  const ids = new Set<string>();
  return parseJsonLines(text, file, (fields, fail) => {
    const question = parseQuestion(fields, fail);
    if (ids.has(question.id)) fail('an "id" of its own', `"${question.id}" a second time`);
    ids.add(question.id);
    return question;
  });
}

function parseQuestion(fields: Fields, fail: Fail): LabelledQuestion {
  const question: LabelledQuestion = {
    id: stringField(fields, 'id', fail),
    question: stringField(fields, 'question', fail),
    kind: stringField(fields, 'kind', fail, ''),
    answerable: booleanField(fields, 'answerable', fail),
    files: stringsField(fields, 'files', fail),
    answers: stringsField(fields, 'answers', fail),
    note: stringField(fields, 'note', fail, ''),
    prev: stringsField(fields, 'prev', fail),
  };
  for (const field of ['files', 'answers'] as const) {
    const filled = question[field].length > 0;
    if (question.answerable && !filled) fail(`"${field}" of an answerable question`, 'none');
    if (!question.answerable && filled) fail(`no "${field}" for an unanswerable question`, 'some');
  }
  return question;
}
