// The address of a WebSocket's caller: the socket's own, or what trusted proxies say about it. HTTP requests get theirs
// from fastify, by the same library and the same list. And the host that was asked, on both roads.
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

export function clientAddress(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = proxyAddr.compile([...trustedProxies]);
  return request => proxyAddr(request, trusted);
}

/** Lower case and without a port. What a proxy forwards is believed from trusted proxies only. */
export function askedHost(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = proxyAddr.compile([...trustedProxies]);
  return request => {
    const forwarded = String(request.headers['x-forwarded-host'] ?? '');
    const believed = forwarded !== '' && trusted(request.socket.remoteAddress ?? '', 0);
    // The last one was added by the proxy that we know.
    const host = believed ? (forwarded.split(',').at(-1) ?? '') : (request.headers.host ?? '');
    return host.trim().toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  };
}
