import { VerbatimError } from '../../errors.js';
import { listEndings } from './formats/formats.js';

/** A folder from which no article can be served. */
export class ArticlesFolderError extends VerbatimError {
  override readonly name = 'ArticlesFolderError';
  /** The folder as it was given. */
  readonly folder: string;

  /** @param found what is the matter with the folder, to be read after its name: "does not exist" */
  constructor(folder: string, found: string, options?: ErrorOptions) {
    super(
      `The articles folder ${folder} ${found}. Put articles (${listEndings()}) there, or set ARTICLES_DIR to a folder that has some.`,
      options,
    );
    this.folder = folder;
  }
}
