// Signed addresses of photos. Made when somebody asks, good for minutes, always the same harmless content type.
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { ObjectStore, SignedGet } from '../../platform/objects/object-store.ts';
import { FILE_TYPE, VIEW_SECONDS } from './attachment.ts';

@ObjectType('SignedUrl', {
  description: 'An address that works without further credentials until `expiresAt`.',
  simpleResolvers: true,
})
export class SignedUrlType {
  @Field(() => String, { description: 'Absolute. Load it directly; do not store it.' })
  url: string;
  @Field(() => DateTimeScalar, {
    description: 'When it stops working: at most 5 minutes from now. Ask again for a new one.',
  })
  expiresAt: Date;
}

export class PhotoUrls {
  constructor(private readonly objects: ObjectStore) {}

  /** @param objects a store that reuses what it signed: signing is the dearest part of a tracking page */
  sign(key: string): Promise<SignedGet> {
    return this.objects.presignGet({
      key,
      contentType: 'image/webp',
      disposition: 'inline; filename="photo.webp"',
      expiresIn: VIEW_SECONDS,
    });
  }

  /** To be saved under this name, never shown by the browser. */
  signFile(key: string, name: string): Promise<SignedGet> {
    const plain =
      name
        .replace(/\.pdf$/i, '')
        .replace(/[^A-Za-z0-9 _-]+/g, '_')
        .trim()
        .slice(0, 80) || 'document';
    return this.objects.presignGet({
      key,
      contentType: FILE_TYPE,
      disposition: `attachment; filename="${plain}.pdf"`,
      expiresIn: VIEW_SECONDS,
    });
  }
}
