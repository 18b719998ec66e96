// The shop that is signed in: who, which workflows, and how dates and money are written there.
import { createContext, useContext } from 'react';
import type { ShopQuery } from '../gql/graphql';

export interface Shop {
  viewer: ShopQuery['me'];
  workflows: ShopQuery['workflows'];
}

export const ShopContext = createContext<Shop | null>(null);

export function useShop(): Shop {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error('useShop outside the signed-in part of the console');
  return shop;
}

/** The server decides; this only keeps from offering what it would refuse. */
export const useMayManage = (): boolean => useShop().viewer.role !== 'MEMBER';
