// The customers' words for photos.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { SignedUrlType } from '../attachment/photo-urls.ts';

const simple = (description: string) => ({ description, simpleResolvers: true });

@ObjectType('PublicAttachment', simple('A photo that the workshop shows the customer.'))
export class PublicAttachmentType {
  @Field(() => ID, { description: 'The same on every visit.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'The words under it.' })
  caption: string | null;
  @Field(() => SignedUrlType, { description: 'The full picture, WebP, at most 2560 px on the long side.' })
  image: SignedUrlType;
  @Field(() => SignedUrlType, { description: 'A smaller one, WebP, at most 640 px on the long side.' })
  thumbnail: SignedUrlType;
  @Field(() => Int, { description: 'Width of the full picture in pixels.' })
  width: number;
  @Field(() => Int, { description: 'Height of the full picture in pixels.' })
  height: number;
  @Field(() => String, {
    description: 'A tiny blurred picture as a `data:` URI, to show while the real one loads.',
  })
  placeholder: string;
  @Field(() => DateTimeScalar, { description: 'Since when it is shown.' })
  publishedAt: Date;
}

@ObjectType('PublicFile', {
  description: 'A PDF document that the workshop gives the customer.',
  simpleResolvers: true,
})
export class PublicFileType {
  @Field(() => ID, { description: 'The same on every visit.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'What it is called; null: nothing was said.' })
  name: string | null;
  @Field(() => SignedUrlType, { description: 'To be saved: browsers do not show it.' })
  url: SignedUrlType;
  @Field(() => DateTimeScalar, { description: 'Since when it is there.' })
  publishedAt: Date;
}
