// Documents that have been parsed and found valid, by their text: the open pages of one client all send the same. The
// ones used last are kept, up to a total size, because a document in memory is many times its text. What is wrong or very
// long is not kept: nobody's page sends that.
import type { DocumentNode } from 'graphql';

const MAX_TOTAL = 512 * 1024;
const MAX_EACH = 16 * 1024;

export class DocumentCache {
  /** A Map keeps the order of insertion: the first one was used the longest ago. */
  readonly #documents = new Map<string, DocumentNode>();
  #total = 0;

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text);
    if (document) {
      this.#documents.delete(text);
      this.#documents.set(text, document);
    }
    return document;
  }

  keep(text: string, document: DocumentNode): void {
    if (text.length > MAX_EACH) return;
    this.#documents.set(text, document);
    this.#total += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#total <= MAX_TOTAL) return;
      this.#documents.delete(oldest);
      this.#total -= oldest.length;
    }
  }
}
