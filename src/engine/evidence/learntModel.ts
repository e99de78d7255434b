import learnt from '../../../models/gate.json' with { type: 'json' };
import type { Model } from './model.js';

/** What the judge has learnt: `npm run train` writes the file, which says from which sets. */
export const MODEL: Model = learnt;
