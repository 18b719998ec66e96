// Table `tenants`.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CollectionCheck, CustomerNameRule } from './tenant.ts';

@Entity('tenants')
export class TenantEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { name: 'fallback_name' }) fallbackName: string;
  /** Where our own server answers with it, such as `/logos/….png`; the same below every host. */
  @Column('text', { name: 'logo_url', nullable: true }) logoUrl: string | null;
  @Column('text', { name: 'accent_color' }) accentColor: string;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('text', { name: 'customer_name_on_page' }) customerNameOnPage: CustomerNameRule;
  @Column('text') locale: string;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('text') currency: string;
  @Column('int', { name: 'unread_mail_minutes' }) unreadMailMinutes: number;
  @Column('int', { name: 'digest_hour' }) digestHour: number;
  @Column('boolean', { name: 'slip_shows_deposit' }) slipShowsDeposit: boolean;
  @Column('text', { name: 'slip_terms', nullable: true }) slipTerms: string | null;
  @Column('text', { name: 'collection_check' }) collectionCheck: CollectionCheck;
  /** Counts the changes. */
  @Column('int') version: number;
}
