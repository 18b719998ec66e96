// What has happened at the demo jeweller's over the past weeks.
import type { Story } from './story.ts';

export const jewellerStories = (repair: string, bespoke: string): readonly Story[] => [
  {
    key: 'claw-ring',
    at: '-6d 10:42',
    workflowId: repair,
    customer: { name: 'Amelia Osei', email: 'amelia.osei@example.com', phone: '+44 7700 900142' },
    itemType: 'Engagement ring',
    description:
      '18 ct yellow gold solitaire, 0.62 ct round brilliant. Bent claw to rebuild, check the others, polish.',
    internalNote:
      'Stone is loose: keep it in the tray, do not ultrasonic. Insurance valuation in the drawer.',
    promise: { kind: 'ESTIMATE', to: '+2d 17:00' },
    quotedMinor: 14_500,
    depositMinor: 5_000,
    steps: [
      { at: '-6d 10:50', photo: 'ring-before', caption: 'As it came in: the claw on the right is bent' },
      { at: '-5d 09:20', move: 'assessed', note: 'One claw needs rebuilding, the other three are sound.' },
      { at: '-5d 09:25', note: 'Shank measures 1.6 mm at the back; mention it at pickup.', internal: true },
      { at: '-5d 11:05', move: 'quoted', internal: 'Quoted 145 by e-mail.' },
      {
        at: '-5d 19:48',
        customer: 'Hello, I have just approved the quote. Will the stone look the same afterwards?',
      },
      {
        at: '-4d 09:02',
        staff:
          'Good morning Amelia. Yes, it sits in exactly the same place, only safely. You can see every step here.',
      },
      { at: '-4d 09:05', move: 'approved' },
      { at: '-2d 14:30', move: 'in_progress', note: 'On the bench with Tom.' },
      { at: '-2d 14:55', photo: 'ring-bench', caption: 'On the bench: the new claw is in place' },
      { at: '-2d 15:10', photo: 'ring-bench', caption: 'Loupe check of the setting', internal: true },
      { at: '-1d 17:31', customer: 'That looks wonderful already. Is Saturday still realistic?' },
      { at: '-1d 17:58', staff: 'It is. Only the final polish is left.' },
    ],
  },
  {
    key: 'pendant',
    at: '-24d 15:10',
    workflowId: bespoke,
    customer: { name: 'Jonas Lindqvist', email: 'jonas.lindqvist@example.com' },
    itemType: 'Bespoke pendant',
    description:
      'Pendant for a tenth anniversary: two overlapping leaves in rose gold, a small tourmaline between them.',
    promise: { kind: 'ESTIMATE', to: '+28d 12:00' },
    depositMinor: 20_000,
    steps: [
      {
        at: '-21d 11:00',
        move: 'consultation',
        note: 'Thank you for coming in. We have noted the chain length of 45 cm.',
      },
      { at: '-17d 16:20', move: 'design' },
      { at: '-6d 13:15', photo: 'pendant-sketch', caption: 'First sketch' },
      { at: '-3d 10:40', photo: 'pendant-wax', caption: 'How it will look in rose gold' },
      { at: '-3d 10:45', move: 'design_review', note: 'Here is your design. Tell us what you think.' },
      { at: '-2d 20:12', customer: 'She will love it. Could the leaves be a touch slimmer?' },
    ],
  },
  {
    key: 'pearls',
    at: '-4d 16:05',
    workflowId: repair,
    customer: { name: 'Margaret Doyle', email: 'm.doyle@example.com' },
    itemType: 'Pearl necklace',
    description: 'Cultured pearls, 52 cm. Restring on silk with a knot between each pearl; clean the clasp.',
    promise: { kind: 'DUE', to: '-1d 17:00' },
    depositMinor: 2_000,
    steps: [
      { at: '-3d 09:30', move: 'assessed' },
      { at: '-2d 10:00', move: 'in_progress' },
    ],
  },
  {
    key: 'resize',
    at: '-12d 11:20',
    workflowId: repair,
    customer: { name: 'Theo Brandt', email: 'theo.brandt@example.com' },
    itemType: 'Solitaire ring',
    description: '18 ct gold, 1 ct brilliant. Resize from K to M, check the setting, polish.',
    promise: { kind: 'ESTIMATE', to: '-1d 12:00' },
    quotedMinor: 9_800,
    steps: [
      { at: '-11d 10:00', move: 'assessed' },
      { at: '-10d 12:00', move: 'approved' },
      { at: '-7d 09:00', move: 'in_progress' },
      { at: '-1d 11:45', move: 'ready', note: 'It came out beautifully.' },
      { at: '-1d 11:50', photo: 'ring-finished', caption: 'Finished and polished' },
    ],
  },
];
