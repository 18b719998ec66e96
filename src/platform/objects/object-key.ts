// What may be asked of an object store: the checks both drivers share. A failed check is a bug of the caller and throws;
// what people send is checked long before.

import type { GetGrant, PutGrant } from './object-store.ts';

/** Lower case only, as some disks take `A` and `a` for one; no segment begins with a dot, so none is `..`. */
const keyShape = /^[a-z0-9][a-z0-9._-]{0,127}(\/[a-z0-9][a-z0-9._-]{0,127}){0,9}$/;
const contentTypeShape = /^[a-z]+\/[a-z0-9.+-]{1,60}$/;
/** ASCII without control characters: what can stand in a header as it is. */
const headerShape = /^[ -~]{1,200}$/;

export function isObjectKey(text: string): boolean {
  return keyShape.test(text);
}

export function requireKey(key: string): void {
  if (!isObjectKey(key)) throw new TypeError('This is no key of the object store.');
}

export function requireFolder(folder: string): void {
  if (!folder.endsWith('/') || !isObjectKey(folder.slice(0, -1)))
    throw new TypeError('This is no folder of the object store.');
}

export function requirePutGrant(grant: PutGrant): void {
  requireCommon(grant, 900);
  if (!Number.isSafeInteger(grant.contentLength) || grant.contentLength < 1) {
    throw new TypeError('An upload needs its exact length in bytes.');
  }
}

export function requireGetGrant(grant: GetGrant): void {
  requireCommon(grant, 300);
  if (!headerShape.test(grant.disposition)) throw new TypeError('This Content-Disposition cannot be sent.');
}

function requireCommon(grant: PutGrant | GetGrant, longest: number): void {
  requireKey(grant.key);
  if (!contentTypeShape.test(grant.contentType)) throw new TypeError('This Content-Type cannot be signed.');
  if (!Number.isSafeInteger(grant.expiresIn) || grant.expiresIn < 1 || grant.expiresIn > longest) {
    throw new TypeError(`A signed URL lives 1 to ${longest} seconds.`);
  }
}
