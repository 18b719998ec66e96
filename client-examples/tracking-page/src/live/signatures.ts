// Which pictures of a page carry signatures, and the same page with newer ones.
import type { Page, Picturable, PublicFile } from './types.ts';

export function signedIn({ job, photos, thread }: Page): Picturable[] {
  return [
    ...photos,
    ...(job.decision?.attachments ?? []),
    ...(thread?.messages.edges.flatMap(({ node }) => node.attachments) ?? []),
  ];
}

/** A picture that the answer does not know keeps its own. */
export function withSignatures(
  page: Page,
  fresh: readonly Picturable[],
  papers: readonly PublicFile[],
): Page {
  const found = new Map(fresh.map(picture => [picture.id, picture]));
  const sign = <P extends Picturable>(picture: P): P => {
    const { image, thumbnail } = found.get(picture.id) ?? picture;
    return { ...picture, image, thumbnail };
  };
  const { job, thread } = page;
  return {
    ...page,
    job: {
      ...job,
      files: job.files.map(file => papers.find(({ id }) => id === file.id) ?? file),
      decision: job.decision && { ...job.decision, attachments: job.decision.attachments.map(sign) },
    },
    photos: page.photos.map(sign),
    thread: thread && {
      ...thread,
      messages: {
        ...thread.messages,
        edges: thread.messages.edges.map(({ node }) => ({
          node: node.attachments.length > 0 ? { ...node, attachments: node.attachments.map(sign) } : node,
        })),
      },
    },
  };
}
