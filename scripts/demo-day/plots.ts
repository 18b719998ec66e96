// What a day brings to each of the three demo shops: who comes in, with what, and what is said about it.

export interface Piece {
  readonly customer: string;
  readonly itemType: string;
  readonly description: string;
  readonly priceMinor: number;
  readonly question: string;
  readonly answer: string;
}

export interface Plot {
  readonly email: string;
  readonly kind: string;
  /** A photo of the demo's that may stand for any of its pieces. */
  readonly photo: string;
  readonly caption: string;
  readonly method: 'CASH' | 'BANK_TRANSFER';
  readonly pieces: readonly Piece[];
}

const repair: Plot = {
  email: 'eleanor@hartleyvance.example',
  kind: 'REPAIR',
  photo: 'ring-bench.jpg',
  caption: 'On the bench',
  method: 'CASH',
  pieces: [
    {
      customer: 'Ines Carvalho',
      itemType: 'Signet ring',
      description: 'Silver signet ring, to be resized from M to P and polished.',
      priceMinor: 6_500,
      question: 'Will the engraving be as deep afterwards?',
      answer: 'Yes, we work on the back of the shank only.',
    },
    {
      customer: 'Desmond Achebe',
      itemType: 'Pearl necklace',
      description: 'String of 63 pearls, knots worn; restring on silk, new clasp.',
      priceMinor: 11_000,
      question: 'Could you use the white silk again, please?',
      answer: 'Of course. We have matched it to the old one.',
    },
    {
      customer: 'Maud Pettersen',
      itemType: 'Wristwatch',
      description: 'Steel watch, crown comes off, strap pin missing.',
      priceMinor: 8_900,
      question: 'Is it all right if my brother collects it?',
      answer: 'Gladly. He only needs the tracking ID.',
    },
  ],
};

const bespoke: Plot = {
  email: 'tom@hartleyvance.example',
  kind: 'BESPOKE',
  photo: 'pendant-wax.jpg',
  caption: 'The design in wax',
  method: 'BANK_TRANSFER',
  pieces: [
    {
      customer: 'Leonie Marsh',
      itemType: 'Bespoke earrings',
      description: 'Pair of drop earrings in rose gold, the stones from a brooch of her grandmother.',
      priceMinor: 148_000,
      question: 'May I keep the setting of the brooch?',
      answer: 'It is yours, and will be in the box with the earrings.',
    },
    {
      customer: 'Rafael Nkemelu',
      itemType: 'Wedding bands',
      description: 'Two bands in platinum, 2.5 mm, matt outside, polished inside, dates engraved.',
      priceMinor: 232_000,
      question: 'We would like the dates in roman numerals.',
      answer: 'Noted, and drawn that way in the next version.',
    },
  ],
};

const bakery: Plot = {
  email: 'maya@crumbandclover.example',
  kind: 'BAKERY',
  photo: 'cake-tiers.jpg',
  caption: 'Fresh from the oven',
  method: 'CASH',
  pieces: [
    {
      customer: 'Oskar Lindgren',
      itemType: 'Birthday cake',
      description: 'Two tiers, chocolate and cherry, "Hooray, Ida" in white.',
      priceMinor: 7_800,
      question: 'Is it free of nuts?',
      answer: 'This one is, and baked on a tray of its own.',
    },
    {
      customer: 'Grace Okonjo',
      itemType: 'Tray of cupcakes',
      description: 'Twenty-four cupcakes, lemon and elderflower, yellow icing.',
      priceMinor: 4_800,
      question: 'May I come at eight already?',
      answer: 'We open at half past seven, come by.',
    },
  ],
};

const webShop: Plot = {
  email: 'isla@fellandfern.example',
  kind: 'ECOMMERCE',
  photo: 'parcel.jpg',
  caption: 'Packed and labelled',
  method: 'BANK_TRANSFER',
  pieces: [
    {
      customer: 'Hana Suzuki',
      itemType: 'Parcel with 1 item',
      description: 'Wool blanket in heather.',
      priceMinor: 9_400,
      question: 'Could you leave it with the neighbour at number 12?',
      answer: 'The carrier has a note of it.',
    },
    {
      customer: 'Piotr Zielinski',
      itemType: 'Parcel with 3 items',
      description: 'Two tea towels, one enamel jug.',
      priceMinor: 5_150,
      question: 'Is the jug well padded?',
      answer: 'In wool, like everything that leaves here.',
    },
  ],
};

export const PLOTS: readonly Plot[] = [repair, bakery, webShop, bespoke];
