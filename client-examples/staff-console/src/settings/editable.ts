// The settings of the shop, and which of them can be typed in the form.
import type { SettingsPartsFragment } from '../gql/graphql';

export type Settings = SettingsPartsFragment;
/** What can be typed; an empty text takes an optional one away. */
export type Editable = Pick<
  Settings,
  | 'name'
  | 'fallbackName'
  | 'accentColor'
  | 'contactEmail'
  | 'contactPhone'
  | 'customerNameOnPage'
  | 'locale'
  | 'timeZone'
  | 'currency'
  | 'unreadMailMinutes'
  | 'slipShowsDeposit'
  | 'slipTerms'
  | 'collectionCheck'
>;
export type Draft = Partial<Editable>;
