import { graphql } from '../gql';

export const MailSettingsParts = graphql(`
  fragment MailSettingsParts on NotificationSettings {
    available
    channel
    linkWhenBookedIn
    language
    kinds {
      kind
      on
      placeholders
      templates {
        language
        subject
        intro
        own
      }
    }
  }
`);

export const MailSettingsQuery = graphql(`
  query MailSettings {
    notificationSettings {
      ...MailSettingsParts
    }
  }
`);

export const UpdateMailSettings = graphql(`
  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {
    updateNotificationSettings(input: $input) {
      ...MailSettingsParts
    }
  }
`);

export const MailPreview = graphql(`
  query MailPreview($input: NotificationTemplateInput!) {
    notificationPreview(input: $input) {
      __typename
      ... on NotificationPreview {
        subject
        text
        url
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export const SaveMailTemplate = graphql(`
  mutation SaveMailTemplate($input: NotificationTemplateInput!) {
    saveNotificationTemplate(input: $input) {
      __typename
      ... on NotificationTemplateSaved {
        settings {
          ...MailSettingsParts
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export const ResetMailTemplate = graphql(`
  mutation ResetMailTemplate($kind: NotificationKind!, $language: Language!) {
    resetNotificationTemplate(kind: $kind, language: $language) {
      ...MailSettingsParts
    }
  }
`);

export const SendTestMail = graphql(`
  mutation SendTestMail($input: NotificationTemplateInput!) {
    sendTestNotification(input: $input) {
      __typename
      ... on TestNotificationSent {
        address
      }
      ... on Problem {
        message
      }
    }
  }
`);
