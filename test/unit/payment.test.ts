// What a customer is told about paying, as pure functions.
import { describe, expect, it } from '@jest/globals';
import { isOwing, paymentAction, paymentPrompt, type OwedFacts } from '../../src/domains/payment/payment.ts';
import { stageFacts, type StageFacts } from '../../src/domains/workflow/workflow.ts';
import { workflowPresets } from '../../src/domains/workflow/workflow.presets.ts';

const unpaid: OwedFacts = { state: 'UNPAID', dueMinor: 4_200 };
const partly: OwedFacts = { state: 'PARTLY_PAID', dueMinor: 1_200 };
const paid: OwedFacts = { state: 'PAID', dueMinor: 0 };
const refunded: OwedFacts = { state: 'REFUNDED', dueMinor: 0 };
const online = { kind: 'ONLINE' } as const;
const cash = { kind: 'CASH' } as const;
const at = (code: string, preset: keyof typeof workflowPresets = 'bakery'): StageFacts =>
  stageFacts(workflowPresets[preset].definition, code);

describe('badge, button and instructions', () => {
  it('PY-01 the badge shows whenever something is owed, accepted or not', () => {
    for (const stage of ['new', 'accepted', 'ready', 'completed'])
      expect([unpaid, partly, paid, refunded].map(owed => isOwing(owed, at(stage)))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    expect(isOwing(unpaid, at('cancelled'))).toBe(false);
  });

  it('PY-02 X-17 Pay Now only when accepted and unpaid and there is an online method', () => {
    expect(paymentAction(unpaid, at('accepted'), [cash, online])).toBe('ONLINE');
    expect(paymentAction(partly, at('accepted'), [online])).toBe('ONLINE');
    expect(paymentAction(unpaid, at('new'), [online])).toBe('NONE');
    expect(paymentAction(paid, at('accepted'), [online])).toBe('NONE');
    expect(paymentAction(refunded, at('accepted'), [online])).toBe('NONE');
    expect(paymentAction(unpaid, at('cancelled'), [online])).toBe('NONE');
  });

  it('PY-03 PY-06 X-17 instructions when there are only offline methods, nothing when there are none', () => {
    expect(paymentAction(unpaid, at('accepted'), [cash])).toBe('INSTRUCTIONS');
    expect(paymentAction(unpaid, at('accepted'), [])).toBe('NONE');
    expect(paymentAction(unpaid, at('new'), [cash])).toBe('NONE');
  });

  it('PY-04 all are gone once it is paid', () => {
    for (const stage of ['accepted', 'ready', 'completed']) {
      expect(isOwing(paid, at(stage))).toBe(false);
      expect(paymentAction(paid, at(stage), [online, cash])).toBe('NONE');
      expect(paymentPrompt(paid, at(stage))).toBe('SETTLED');
    }
  });

  it('X-18 the words follow the stage', () => {
    const prompts = ['new', 'accepted', 'ready', 'completed', 'cancelled'].map(stage =>
      paymentPrompt(unpaid, at(stage)),
    );
    expect(prompts).toEqual(['NOT_YET', 'BEFORE_PICKUP', 'AT_PICKUP', 'OVERDUE', 'SETTLED']);
    expect(paymentPrompt(unpaid, at('placed', 'ecommerce'))).toBe('BEFORE_PICKUP');
    expect(
      ['packed', 'shipped', 'out_for_delivery', 'delivered'].map(stage =>
        paymentPrompt(unpaid, at(stage, 'ecommerce')),
      ),
    ).toEqual(['BEFORE_PICKUP', 'ON_ITS_WAY', 'ON_ITS_WAY', 'OVERDUE']);
    expect(paymentPrompt(unpaid, at('quoted', 'repair'))).toBe('NOT_YET');
    expect(paymentPrompt(unpaid, at('on_hold', 'repair'))).toBe('NOT_YET');
  });
});
