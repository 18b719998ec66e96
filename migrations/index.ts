// Every migration, in order. A new one is added here and nowhere else.
import { Roles1764000000001 } from './0001-roles.ts';
import { Tenancy1764000000002 } from './0002-tenancy.ts';
import { Jobs1764000000003 } from './0003-jobs.ts';
import { Events1764000000004 } from './0004-events.ts';
import { Walls1764000000005 } from './0005-walls.ts';
import { TrackingPage1764000000006 } from './0006-tracking-page.ts';
import { Payments1764000000010 } from './0010-payments.ts';
import { Prices1764000000011 } from './0011-prices.ts';
import { TrackingPagePrices1764000000012 } from './0012-tracking-page.ts';
import { Decisions1764000000013 } from './0013-decisions.ts';
import { TrackingPageDecisions1764000000014 } from './0014-tracking-page.ts';
import { OnlinePayments1764000000015 } from './0015-online-payments.ts';
import { TrackingPageOrder1764000000016 } from './0016-tracking-page.ts';
import { CheckoutReview1764000000017 } from './0017-checkout-review.ts';
import { ShopHosts1764000000020 } from './0020-shop-hosts.ts';
import { MessagePhotos1764000000021 } from './0021-message-photos.ts';
import { UnreadMail1764000000022 } from './0022-unread-mail.ts';
import { People1764000000030 } from './0030-people.ts';
import { Notifications1764000000040 } from './0040-notifications.ts';
import { Accounts1764000000041 } from './0041-accounts.ts';
import { Digest1764000000042 } from './0042-digest.ts';
import { Settings1764000000050 } from './0050-settings.ts';
import { Collections1764000000051 } from './0051-collections.ts';
import { WorkflowUpgrades1764000000052 } from './0052-workflow-upgrades.ts';
import { PublicFrom1764000000053 } from './0053-public-from.ts';
import { Board1764000000060 } from './0060-board.ts';
import { ViewsAndCustomers1764000000061 } from './0061-views-and-customers.ts';
import { Imports1764000000062 } from './0062-imports.ts';
import { KeyScopes1764000000063 } from './0063-key-scopes.ts';

export const migrations = [
  Roles1764000000001,
  Tenancy1764000000002,
  Jobs1764000000003,
  Events1764000000004,
  Walls1764000000005,
  TrackingPage1764000000006,
  Payments1764000000010,
  Prices1764000000011,
  TrackingPagePrices1764000000012,
  Decisions1764000000013,
  TrackingPageDecisions1764000000014,
  OnlinePayments1764000000015,
  TrackingPageOrder1764000000016,
  CheckoutReview1764000000017,
  ShopHosts1764000000020,
  MessagePhotos1764000000021,
  UnreadMail1764000000022,
  People1764000000030,
  Notifications1764000000040,
  Accounts1764000000041,
  Digest1764000000042,
  Settings1764000000050,
  Collections1764000000051,
  WorkflowUpgrades1764000000052,
  PublicFrom1764000000053,
  Board1764000000060,
  ViewsAndCustomers1764000000061,
  Imports1764000000062,
  KeyScopes1764000000063,
];
