// A script: node peakMemory.js FOLDER < questions.json
import { text } from 'node:stream/consumers';
import { measurePeakMemory } from './measurePeakMemory.js';
import type { AskedQuestion } from './measureSpeed.js';

const folder = process.argv[2] ?? '';
const questions = JSON.parse(await text(process.stdin)) as AskedQuestion[]; // as the benchmark writes them
process.stdout.write(JSON.stringify(await measurePeakMemory(folder, questions)));
