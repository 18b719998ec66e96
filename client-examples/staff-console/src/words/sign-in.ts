// What the console says about a forgotten password.

export const resetWords = {
  forgot: 'Forgot your password?',
  title: 'New password',
  lead: 'Type your e-mail address. If somebody on a team has it, a link goes there. It works once, for 30 minutes.',
  email: 'E-mail',
  send: 'Send link',
  back: 'Back to sign in',
  sent: [
    'Look into your mail',
    'If somebody on a team has this address, the link is on its way. Look among the spam, too.',
  ],
  choose: (shop: string) => `New password for ${shop}`,
  text: (email: string) => `You sign in as ${email}. You are signed out everywhere else.`,
  password: 'New password',
  save: 'Save and sign in',
  savedNow: 'Your new password counts. Signing in asks for your code as well.',
  opening: 'Opening the link',
  gone: [
    'This link opens nothing',
    'It was used, replaced by a later one, or is older than 30 minutes. Ask for a new one.',
  ],
  again: 'Ask for a new link',
} as const;
