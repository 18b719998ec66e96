// Why a photo was not taken. A value, not an exception: people send wrong files every day. The message is shown to the
// person as it stands.

export interface PhotoRefused {
  readonly refused: 'UNSUPPORTED_TYPE' | 'TYPE_MISMATCH' | 'TOO_MANY_PIXELS' | 'CORRUPT';
  readonly message: string;
}
