// The workflows that a new tenant can start from. Each is only data: a tenant's own copy may be changed in every word.
import type { Language } from '../../kernel/language.ts';
import { build, type Draft } from './workflow.preset-builder.ts';
import { wordsOf, type JobKind, type PriceVisibility, type WorkflowDefinition } from './workflow.ts';
import { bakeryWords, bespokeWords, ecommerceWords, repairWords } from './workflow.translations.ts';

export interface WorkflowPreset {
  readonly kind: JobKind;
  readonly name: string;
  readonly prefix: string;
  readonly priceVisibility: PriceVisibility;
  readonly definition: WorkflowDefinition;
}

const HOLD: Draft = {
  code: 'on_hold',
  label: 'On hold',
  nextStep: 'Your job is paused for the moment. Send us a message if you have a question.',
  onStepper: false,
};
const CANCELLED: Draft = {
  code: 'cancelled',
  label: 'Cancelled',
  nextStep: 'This job has been cancelled. Send us a message if you have a question.',
  onStepper: false,
  terminal: true,
};

/** As a shop of that language begins with it: its own words in front. */
export const presetIn = (language: Language, preset: WorkflowPreset): WorkflowPreset => ({
  ...preset,
  definition: {
    ...preset.definition,
    stages: preset.definition.stages.map(stage => ({ ...stage, ...wordsOf(stage, language) })),
  },
});

const repair: WorkflowPreset = {
  kind: 'REPAIR',
  name: 'Repair',
  prefix: 'RPR',
  priceVisibility: 'HIDDEN',
  definition: build(
    repairWords,
    [
      {
        code: 'intake',
        label: 'Booked in',
        nextStep: 'We have your piece safely here. Next, one of our jewellers takes a close look at it.',
      },
      {
        code: 'assessed',
        label: 'Assessed',
        nextStep: 'We have looked at your piece and are working out what it needs.',
      },
      { code: 'quoted', label: 'Quoted', nextStep: 'We have sent you a quote. Once you agree, work begins.' },
      {
        code: 'approved',
        label: 'Approved',
        nextStep: 'Thank you. Your piece is next in line at the bench.',
      },
      {
        code: 'in_progress',
        label: 'In progress',
        nextStep: 'Your jeweller is finishing your piece. We will message you when it is ready to collect.',
      },
      {
        code: 'ready',
        label: 'Ready for pickup',
        nextStep: 'Your piece is ready. Come by whenever it suits you, and bring your tracking ID.',
        nextAction: 'COLLECT',
        notify: true,
      },
      {
        code: 'completed',
        label: 'Completed',
        nextStep: 'Thank you for letting us look after your piece.',
        nextAction: 'NONE',
        terminal: true,
      },
    ],
    [HOLD, CANCELLED],
    'approved',
  ),
};

const bespoke: WorkflowPreset = {
  kind: 'BESPOKE',
  name: 'Bespoke',
  prefix: 'BSP',
  priceVisibility: 'HIDDEN',
  definition: build(
    bespokeWords,
    [
      {
        code: 'enquiry',
        label: 'Enquiry received',
        nextStep: 'Thank you for your idea. We will be in touch to arrange a consultation.',
      },
      {
        code: 'consultation',
        label: 'Consultation',
        nextStep: 'We are talking through what you have in mind. Then our designer starts drawing.',
      },
      {
        code: 'design',
        label: 'Design in progress',
        nextStep: 'Our designer is drawing your piece. You will see it here first.',
      },
      {
        code: 'design_review',
        label: 'Your design to review',
        nextStep: 'Your design is ready. Have a look at the pictures and tell us what you think.',
        notify: true,
        decision: 'DESIGN',
        approvedStage: 'approved',
      },
      {
        code: 'approved',
        label: 'Design approved',
        nextStep: 'Your design is settled. Now we look for the right stones and metal.',
      },
      {
        code: 'sourcing',
        label: 'Sourcing stones & metal',
        nextStep: 'We are choosing the stones and metal for your piece.',
      },
      {
        code: 'production',
        label: 'In production',
        nextStep: 'Your piece is being made at the bench.',
      },
      {
        code: 'finishing',
        label: 'Setting, polish & quality check',
        nextStep: 'Stones are being set and every surface polished. We will message you when it is ready.',
      },
      {
        code: 'ready',
        label: 'Ready to collect',
        nextStep: 'Your piece is ready. We look forward to seeing you open the box.',
        nextAction: 'COLLECT',
        notify: true,
      },
      {
        code: 'collected',
        label: 'Collected',
        nextStep: 'Wear it well. We are here whenever it needs care.',
        nextAction: 'NONE',
        terminal: true,
      },
    ],
    [HOLD, CANCELLED],
    'approved',
  ),
};

const bakery: WorkflowPreset = {
  kind: 'BAKERY',
  name: 'Bakery order',
  prefix: 'CAK',
  priceVisibility: 'ITEMIZED',
  definition: build(
    bakeryWords,
    [
      { code: 'new', label: 'Received', nextStep: 'We have your order and will confirm it shortly.' },
      {
        code: 'accepted',
        label: 'Accepted',
        nextStep: 'Your order is confirmed and on our baking list.',
        timeline: 'NEVER',
      },
      {
        code: 'ready',
        label: 'Ready for pickup',
        nextStep: 'Your order is ready. See you at the counter.',
        nextAction: 'COLLECT',
        notify: true,
        timeline: 'ALWAYS_PENDING',
      },
    ],
    [
      // The customer's page simply stays on Ready.
      {
        code: 'completed',
        label: 'Completed',
        nextStep: '',
        nextAction: 'NONE',
        publicStage: 'ready',
        timeline: 'NEVER',
        onStepper: false,
        terminal: true,
      },
      CANCELLED,
    ],
    'accepted',
  ),
};

const ecommerce: WorkflowPreset = {
  kind: 'ECOMMERCE',
  name: 'Web order',
  prefix: 'ORD',
  priceVisibility: 'ITEMIZED',
  definition: build(
    ecommerceWords,
    [
      {
        code: 'placed',
        label: 'Order placed',
        nextStep: 'Thank you for your order. We are getting it ready.',
        notify: true,
      },
      {
        code: 'processing',
        label: 'Processing',
        nextStep: 'We are picking the things you ordered.',
        notify: true,
      },
      {
        code: 'packed',
        label: 'Packed',
        nextStep: 'Your parcel is packed and waits for the carrier.',
      },
      {
        code: 'shipped',
        label: 'Shipped',
        nextStep: 'Your parcel is on its way.',
        notify: true,
      },
      { code: 'out_for_delivery', label: 'Out for delivery', nextStep: 'Your parcel arrives today.' },
      {
        code: 'delivered',
        label: 'Delivered',
        nextStep: 'Your parcel has arrived. Enjoy.',
        nextAction: 'NONE',
        notify: true,
        terminal: true,
      },
    ],
    [
      CANCELLED,
      {
        code: 'returned',
        label: 'Returned',
        nextStep: 'Your parcel came back to us. Send us a message if you have a question.',
        onStepper: false,
        terminal: true,
      },
    ],
    'placed',
  ),
};

export const workflowPresets = { repair, bespoke, bakery, ecommerce } as const;
export type PresetName = keyof typeof workflowPresets;
