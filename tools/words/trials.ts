import { join } from 'node:path';
import { splitSentences } from '../../src/engine/text/splitSentences.js';
import { termTokens } from '../../src/engine/text/terms.js';
import { booleanField, parseJsonLines, stringField } from '../../src/scoring/parseJsonLines.js';
import { readTextFile } from '../../src/scoring/readTextFile.js';

/** The sentences of one article as sets of terms, and the questions that they answer. */
export interface TrialArticle {
  readonly title: string;
  /** The public set that it is from. */
  readonly set: string;
  /** 0 or 1: the half of the articles that it belongs to. Articles of one title are in one half. */
  readonly half: number;
  readonly sentences: readonly ReadonlySet<string>[];
  readonly questions: readonly TrialQuestion[];
  /** Questions that nothing answers, written to look as if something did. */
  readonly traps: readonly TrapQuestion[];
}

/** A question without an answer and the sentences of the passage that it was written for. */
export interface TrapQuestion extends Pick<TrialQuestion, 'words' | 'terms'> {
  readonly places: readonly number[];
}

/** An answerable question and the sentence that holds its gold answer. */
export interface TrialQuestion {
  /** Its terms that are neither names nor numbers: those that general word knowledge can speak of. */
  readonly words: readonly string[];
  /** All of its terms. */
  readonly terms: readonly string[];
  /** The place of the sentence among the article's. */
  readonly gold: number;
}

/** The public sets with passages and marked answers that words are learnt from. */
export const PASSAGE_SETS = ['squad2-tune', 'squad11-extra13', 'squadshifts-newwiki'] as const;
/** Sets of questions with labelled sentences. */
const SENTENCE_FILES = ['trecqa/train.jsonl', 'trecqa/dev.jsonl'] as const;

interface Draft {
  readonly set: string;
  readonly sentences: ReadonlySet<string>[];
  readonly questions: TrialQuestion[];
  readonly traps: TrapQuestion[];
}

/**
 * Reads the questions below the folder of public sets, by article. The titles in
 * alphabetical order go to the halves in turn, so that neither half holds one set alone.
 * @throws QuestionFileError when a file is not there or has a line of another shape.
 */
export async function readTrials(folder: string): Promise<readonly TrialArticle[]> {
  const drafts = new Map<string, Draft>();
  for (const set of PASSAGE_SETS) await addPassageSet(folder, set, drafts);
  for (const file of SENTENCE_FILES) await addSentenceSet(folder, file, drafts);
  return [...drafts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, draft], at) => ({ title, half: at % 2, ...draft }));
}

async function addPassageSet(root: string, set: string, drafts: Map<string, Draft>): Promise<void> {
  const folder = join(root, set);
  const places = new Map<string, { draft: Draft; spans: { end: number; place: number }[] }>();
  const passages = join(folder, 'passages.jsonl');
  parseJsonLines(await readTextFile(passages), passages, (fields, fail) => {
    const text = stringField(fields, 'text', fail);
    const draft = draftOf(drafts, set, stringField(fields, 'title', fail));
    const spans = splitSentences(text, { start: 0, end: text.length }).map((span) => {
      draft.sentences.push(termsOf(text.slice(span.start, span.end)));
      return { end: span.end, place: draft.sentences.length - 1 };
    });
    places.set(stringField(fields, 'id', fail), { draft, spans });
  });
  const questions = join(folder, 'questions.jsonl');
  parseJsonLines(await readTextFile(questions), questions, (fields, fail) => {
    const at = places.get(stringField(fields, 'passage_id', fail));
    if (at === undefined) return;
    const read = readQuestion(stringField(fields, 'question', fail));
    if (booleanField(fields, 'is_impossible', fail)) {
      at.draft.traps.push({ ...read, places: at.spans.map(({ place }) => place) });
      return;
    }
    const [start] = Array.isArray(fields.answer_starts) ? fields.answer_starts : [];
    const gold = at.spans.find(({ end }) => typeof start === 'number' && start < end);
    if (gold !== undefined) at.draft.questions.push({ ...read, gold: gold.place });
  });
}

/** Each question with the sentences found for it is an article; its first right sentence is the gold one. */
async function addSentenceSet(
  root: string,
  file: string,
  drafts: Map<string, Draft>,
): Promise<void> {
  const path = join(root, file);
  parseJsonLines(await readTextFile(path), path, (fields, fail) => {
    const labelled = Array.isArray(fields.sentences) ? (fields.sentences as unknown[]) : [];
    const sentences = labelled.flatMap((item) => (isLabelled(item) ? [item] : []));
    const gold = sentences.findIndex(({ label }) => label === 1);
    if (gold < 0) return;
    const draft = draftOf(drafts, file, stringField(fields, 'id', fail));
    draft.sentences.push(...sentences.map(({ text }) => termsOf(text)));
    draft.questions.push({ ...readQuestion(stringField(fields, 'question', fail)), gold });
  });
}

function isLabelled(item: unknown): item is { text: string; label: number } {
  return typeof item === 'object' && item !== null && 'text' in item && 'label' in item;
}

function draftOf(drafts: Map<string, Draft>, set: string, title: string): Draft {
  const draft = drafts.get(title) ?? { set, sentences: [], questions: [], traps: [] };
  drafts.set(title, draft);
  return draft;
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(termTokens(text).flatMap(({ term }) => (term === undefined ? [] : [term])));
}

function readQuestion(question: string): Pick<TrialQuestion, 'words' | 'terms'> {
  const tokens = termTokens(question).filter(({ term }) => term !== undefined);
  const words = tokens.filter(
    ({ term, capital, start }) => /^[a-z]{3,}$/.test(term ?? '') && !(capital && start > 0),
  );
  const distinct = (all: typeof tokens) => [...new Set(all.map(({ term }) => term ?? ''))];
  return { words: distinct(words), terms: distinct(tokens) };
}
