// What has happened at the demo bakery and the demo web shop.
import type { Story } from './story.ts';

export const bakeryStories = (bakery: string): readonly Story[] => [
  {
    key: 'birthday-cake',
    at: '-3d 18:22',
    workflowId: bakery,
    customer: { name: 'Priya Raman', email: 'priya.raman@example.com', phone: '+44 7700 900377' },
    itemType: 'Birthday cake',
    description:
      'Three tiers, vanilla and raspberry, buttercream, fresh berries on top. “Happy 30th, Dev” in gold.',
    promise: { kind: 'DUE', to: '+1d 15:00' },
    items: [
      {
        description: 'Birthday cake, three tiers, vanilla and raspberry',
        quantity: 1,
        unitPriceMinor: 12_800,
      },
      { description: 'Lettering in gold', quantity: 1, unitPriceMinor: 1_200 },
      { description: 'Candles', quantity: 30, unitPriceMinor: 20 },
    ],
    depositMinor: 4_000,
    steps: [
      { at: '-2d 08:10', move: 'accepted' },
      { at: '-2d 12:31', customer: 'Could you leave the nuts out, please? One of the guests is allergic.' },
      {
        at: '-2d 12:44',
        staff: 'Of course. We bake yours first in the morning, before anything with nuts comes out.',
      },
      { at: '-1d 16:05', photo: 'cake-tiers', caption: 'The tiers are baked and stacked' },
    ],
  },
  {
    key: 'cupcakes',
    at: '-5d 09:15',
    workflowId: bakery,
    customer: { name: 'Oliver Grant', email: 'oliver.grant@example.com' },
    itemType: 'Box of 12 cupcakes',
    description: 'Lemon and elderflower, pale yellow icing.',
    promise: { kind: 'DUE', to: '-1d 10:00' },
    items: [{ description: 'Cupcake, lemon and elderflower', quantity: 12, unitPriceMinor: 275 }],
    steps: [
      { at: '-5d 10:00', move: 'accepted' },
      { at: '-1d 09:20', photo: 'cupcakes', caption: 'Fresh this morning' },
      { at: '-1d 09:25', move: 'ready' },
      { at: '-1d 11:01', paid: 'CASH' },
      { at: '-1d 11:02', move: 'completed' },
    ],
  },
  {
    key: 'wedding-cake',
    at: '-1d 11:40',
    workflowId: bakery,
    customer: { name: 'Hannah Weiss', email: 'hannah.weiss@example.com' },
    itemType: 'Wedding cake',
    description: 'Two tiers, almond sponge with apricot, smooth white icing, olive leaves.',
    promise: { kind: 'DUE', to: '+12d 11:00' },
    items: [
      { description: 'Wedding cake, two tiers, almond and apricot', quantity: 1, unitPriceMinor: 28_500 },
      { description: 'Delivery and setting up', quantity: 1, unitPriceMinor: 3_500 },
    ],
    steps: [],
  },
];

export const webShopStories = (ecommerce: string): readonly Story[] => [
  {
    key: 'jumper',
    at: '-3d 20:51',
    workflowId: ecommerce,
    customer: { name: 'Callum Reid', email: 'callum.reid@example.com' },
    itemType: 'Parcel with 2 items',
    description: 'Fisherman’s jumper in moss, size M; wool socks, pack of two.',
    promise: { kind: 'DELIVERY_WINDOW', from: '+1d 09:00', to: '+1d 13:00' },
    items: [
      { description: 'Fisherman’s jumper, moss, M', quantity: 1, unitPriceMinor: 11_900 },
      { description: 'Wool socks, pack of two', quantity: 1, unitPriceMinor: 2_400 },
    ],
    steps: [
      { at: '-3d 20:52', paid: 'BANK_TRANSFER' },
      { at: '-2d 08:30', move: 'processing' },
      { at: '-2d 14:12', move: 'packed' },
      { at: '-2d 14:15', photo: 'parcel', caption: 'Packed by Isla' },
      { at: '-1d 07:45', move: 'shipped', note: 'Handed to the carrier in Kendal.' },
    ],
  },
  {
    key: 'blanket',
    at: '-8d 12:05',
    workflowId: ecommerce,
    customer: { name: 'Sofia Marchetti', email: 'sofia.marchetti@example.com' },
    itemType: 'Parcel with 1 item',
    description: 'Herringbone blanket, oat.',
    items: [{ description: 'Herringbone blanket, oat', quantity: 1, unitPriceMinor: 14_500 }],
    steps: [
      { at: '-8d 12:06', paid: 'BANK_TRANSFER' },
      { at: '-7d 08:30', move: 'processing' },
      { at: '-7d 13:00', move: 'packed' },
      { at: '-6d 07:40', move: 'shipped' },
      { at: '-4d 08:20', move: 'out_for_delivery' },
      { at: '-4d 13:37', move: 'delivered', note: 'Left with a neighbour at number 14.' },
    ],
  },
];
