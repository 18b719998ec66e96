// A photo in a message, in the words of both APIs.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SignedUrlType, type PhotoUrls } from '../attachment/photo-urls.ts';
import type { MessagePhoto } from './thread.ts';

@ObjectType('MessagePhoto', {
  description:
    'A photo that was sent in a message, by either side, checked and freed from what the camera wrote into it.',
  simpleResolvers: true,
})
export class MessagePhotoType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
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
}

@ObjectType('MessageUploadCompleted', {
  description: 'The photo has been checked. Nobody sees it until a message carries it.',
})
export class MessageUploadCompleted {
  @Field(() => MessagePhotoType, { description: 'The photo.' })
  attachment: MessagePhotoType;
}

/** The addresses are functions: they are signed when somebody asks for them. */
export const photoView = ({ id, width, height, placeholder, ...keys }: MessagePhoto, urls: PhotoUrls) => ({
  id,
  width,
  height,
  placeholder,
  image: () => urls.sign(keys.imageKey),
  thumbnail: () => urls.sign(keys.thumbnailKey),
});
