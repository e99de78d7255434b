import type { Fault } from '../fault.js';
import { ANSWERS_FAULTS } from './answersFaults.js';
import { ARTICLES_FAULTS } from './articlesFaults.js';
import { ENCODER_FAULTS } from './encoderFaults.js';
import { EVIDENCE_FAULTS } from './evidenceFaults.js';
import { INDEX_FAULTS } from './indexFaults.js';
import { LIBRARY_FAULTS } from './libraryFaults.js';
import { QUESTION_FAULTS } from './questionFaults.js';
import { RECORDS_FAULTS } from './recordsFaults.js';
import { TEXT_FAULTS } from './textFaults.js';
import { VALUES_FAULTS } from './valuesFaults.js';

/** Every fault that is tried, in the order of the rooms of the engine. */
export const FAULTS: readonly Fault[] = [
  ...TEXT_FAULTS,
  ...VALUES_FAULTS,
  ...ARTICLES_FAULTS,
  ...ENCODER_FAULTS,
  ...INDEX_FAULTS,
  ...QUESTION_FAULTS,
  ...EVIDENCE_FAULTS,
  ...RECORDS_FAULTS,
  ...ANSWERS_FAULTS,
  ...LIBRARY_FAULTS,
];
