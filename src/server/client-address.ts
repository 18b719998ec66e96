// The address of a WebSocket's caller: the socket's own, or what trusted proxies say about it. HTTP requests get theirs
// from fastify, by the same library and the same list.
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

export function clientAddress(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = proxyAddr.compile([...trustedProxies]);
  return request => proxyAddr(request, trusted);
}
