// The shop and its people: tenants, accounts, sessions, keys, and the e-mails that go to staff.
import { SignInThrottle } from '../platform/limits/sign-in-throttle.ts';
import { AuditReader } from '../domains/activity/audit.reader.ts';
import { SecurityMail } from '../domains/notification/security-mail.sender.ts';
import { StaffMail } from '../domains/notification/staff-mail.sender.ts';
import { DigestReader } from '../domains/staff/digest.reader.ts';
import { GateRepository } from '../domains/staff/gate.repository.ts';
import { OwnPassword } from '../domains/staff/own-password.ts';
import { PasswordResetRepository } from '../domains/staff/password-reset.repository.ts';
import { PasswordResetService } from '../domains/staff/password-reset.service.ts';
import { PeopleRepository } from '../domains/staff/people.repository.ts';
import { PeopleService } from '../domains/staff/people.service.ts';
import { StaffService } from '../domains/staff/staff.service.ts';
import { TotpCheck } from '../domains/staff/totp-check.ts';
import { TotpGateRepository } from '../domains/staff/totp-gate.repository.ts';
import { TotpRepository } from '../domains/staff/totp.repository.ts';
import { TotpService } from '../domains/staff/totp.service.ts';
import { ShopReader } from '../domains/tenant/shop.reader.ts';
import { TenantRepository } from '../domains/tenant/tenant.repository.ts';
import { TenantService } from '../domains/tenant/tenant.service.ts';
import { TrackingHost } from '../domains/tracking/tracking.host.ts';
import type { Ground } from './ground.ts';

export type Shop = ReturnType<typeof makeShop>;

export function makeShop(ground: Ground) {
  const { uow, database, publicUrl, clock, log, limits, mail, secrets, reactions } = ground;
  const tenantRows = new TenantRepository();
  const shops = new ShopReader(database.gate, publicUrl);
  const gateRows = new GateRepository(database.gate);
  const peopleRows = new PeopleRepository();
  const throttle = new SignInThrottle(limits);
  const password = new OwnPassword(gateRows, throttle);
  const totpRows = new TotpRepository();
  const totpGate = new TotpGateRepository(database.gate, mail !== null);
  const totpCheck = new TotpCheck(totpGate, secrets, clock, limits);
  // None without a mail server.
  const staffMail = mail && new StaffMail(uow, tenantRows, secrets, mail, publicUrl, log);
  const invited =
    staffMail && ((...invitation: Parameters<typeof staffMail.invited>) => staffMail.invited(...invitation));
  const resetLink =
    staffMail && ((...link: Parameters<typeof staffMail.resetLink>) => staffMail.resetLink(...link));
  const securityMail = staffMail && new SecurityMail(uow, tenantRows, staffMail, publicUrl);
  if (securityMail) reactions.push((tx, event) => securityMail.react(tx, event));
  return {
    tenantRows,
    shops,
    tenants: new TenantService(uow, tenantRows),
    staff: new StaffService(uow, gateRows, throttle, peopleRows, totpCheck, totpGate, clock),
    people: new PeopleService(uow, peopleRows, gateRows, password, totpRows, clock, invited),
    totp: new TotpService(uow, totpRows, peopleRows, tenantRows, totpGate, totpCheck, password, clock),
    resets: new PasswordResetService(
      uow,
      new PasswordResetRepository(),
      peopleRows,
      gateRows,
      clock,
      limits,
      resetLink,
    ),
    staffMail,
    securityMail,
    digests: new DigestReader(uow, database.gate),
    audit: new AuditReader(uow),
    trackingHost: new TrackingHost(shops, database.gate),
  };
}
