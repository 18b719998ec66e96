// What the console says about two-step sign-in.

export const totpWords = {
  title: 'Two-step sign-in',
  off: 'Signing in asks for your password alone. With a code from an app on your telephone beside it, a password that somebody learned opens nothing.',
  on: (since: string) => `On since ${since}. Signing in asks for a code from your app.`,
  left: (n: number) =>
    n === 0
      ? 'No recovery code is left. Make new ones.'
      : n === 1
        ? '1 recovery code is left.'
        : `${n} recovery codes are left.`,
  setUp: 'Set up',
  loading: 'Loading two-step sign-in',
  setUpTitle: 'Set up two-step sign-in',
  setUpLead:
    'You need an authenticator app, such as Google Authenticator, Microsoft Authenticator or 1Password.',
  password: 'Your password',
  next: 'Continue',
  scan: 'Scan this with the app',
  qr: 'QR code for your authenticator app. The key below says the same.',
  orType: 'Or type this key into it',
  copyKey: 'Copy key',
  code: 'Code from the app',
  codeHint: 'Six digits. They change every 30 seconds.',
  recovery: 'Recovery code',
  recoveryHint: 'One of the ten that you kept, 16 letters and digits. It works once.',
  toRecovery: 'Use a recovery code',
  toCode: 'Use the app',
  confirm: 'Switch on',
  codesTitle: 'Recovery codes',
  codesLead:
    'Keep them where your telephone is not. Without the telephone, each signs you in once. They are shown this once.',
  alsoOut: 'You are signed out everywhere else.',
  copyCodes: 'Copy',
  download: 'Download',
  kept: 'I have kept them',
  keepFirst: 'Keep them first: they are not shown again.',
  fileName: 'recovery-codes.txt',
  fileHead: (shop: string, email: string) => `Recovery codes of ${email} at ${shop}. Each signs you in once.`,
  newCodes: 'New recovery codes',
  newCodesLead: 'The ones that you have now stop working.',
  make: 'Make new codes',
  disable: 'Switch off',
  disableTitle: 'Switch off two-step sign-in',
  disableLead: 'Signing in will ask for your password alone.',
  disabled: 'Two-step sign-in is off',
  needed: 'Please fill this in.',
  mark: 'Two-step sign-in',
  switchOffOf: (name: string) => `Two-step sign-in of ${name}: switch off`,
  askOf: (name: string) => `Switch off two-step sign-in of ${name}?`,
  textOf:
    'For somebody who has lost telephone and recovery codes. They sign in with the password alone, and are signed out everywhere.',
  disabledOf: (name: string) => `${name} signs in with the password alone.`,
  cancel: 'Cancel',
  step: {
    title: 'One more step',
    lead: (email: string) => `Signing in as ${email}.`,
    submit: 'Sign in',
    back: 'Back',
  },
} as const;
