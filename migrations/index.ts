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
import { ResetMails1764000000070 } from './0070-reset-mails.ts';
import { Totp1764000000071 } from './0071-totp.ts';
import { DigestMails1764000000072 } from './0072-digest-mails.ts';
import { MailRaces1764000000073 } from './0073-mail-races.ts';
import { CustomerLanguage1764000000074 } from './0074-customer-language.ts';
import { MailLog1764000000075 } from './0075-mail-log.ts';
import { CollectionPhotos1764000000077 } from './0077-collection-photos.ts';
import { StaffMessagePhotos1764000000078 } from './0078-staff-message-photos.ts';
import { WorkflowDetails1764000000079 } from './0079-workflow-details.ts';
import { ImportCancel1764000000090 } from './0090-import-cancel.ts';
import { DecisionVisits1764000000091 } from './0091-decision-visits.ts';
import { WorkflowLetters1764000000093 } from './0093-workflow-letters.ts';
import { CollectionPhotoWalls1764000000094 } from './0094-collection-photo-walls.ts';
import { CustomerLanguageRace1764000000095 } from './0095-customer-language-race.ts';
import { SecurityMails1764000000096 } from './0096-security-mails.ts';
import { LeftMessagePhotos1764000000097 } from './0097-left-message-photos.ts';
import { SignInLocks1764000000098 } from './0098-sign-in-locks.ts';
import { ForeignIds1764000000099 } from './0099-foreign-ids.ts';
import { SessionPlaces1764000000110 } from './0110-session-places.ts';
import { CustomerNames1764000000120 } from './0120-customer-names.ts';
import { CustomerOrder1764000000121 } from './0121-customer-order.ts';

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
  ResetMails1764000000070,
  Totp1764000000071,
  DigestMails1764000000072,
  MailRaces1764000000073,
  CustomerLanguage1764000000074,
  MailLog1764000000075,
  CollectionPhotos1764000000077,
  StaffMessagePhotos1764000000078,
  WorkflowDetails1764000000079,
  ImportCancel1764000000090,
  DecisionVisits1764000000091,
  WorkflowLetters1764000000093,
  CollectionPhotoWalls1764000000094,
  CustomerLanguageRace1764000000095,
  SecurityMails1764000000096,
  LeftMessagePhotos1764000000097,
  SignInLocks1764000000098,
  ForeignIds1764000000099,
  SessionPlaces1764000000110,
  CustomerNames1764000000120,
  CustomerOrder1764000000121,
];
