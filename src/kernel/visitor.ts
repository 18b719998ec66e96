// Where a request comes from and which shop's page it was made on: facts of the transport that rules may read.

/** The shop whose host or address was asked. null: there is no such shop, so nothing belongs to it. */
export interface ShopContext {
  readonly tenantId: string | null;
}

export interface Visitor {
  /** The caller's address, behind the proxies that are trusted. */
  readonly ip: string;
  /** null: the shared host, where the IDs of every shop are at home. */
  readonly shop: ShopContext | null;
}
