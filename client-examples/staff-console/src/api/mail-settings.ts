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
  mutation SaveMailTemplate($input: NotificationTemplateInput!, $expected: NotificationWordsInput) {
    saveNotificationTemplate(input: $input, expected: $expected) {
      __typename
      ... on NotificationTemplateSaved {
        settings {
          ...MailSettingsParts
        }
      }
      ... on StaleNotificationTemplate {
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
  mutation ResetMailTemplate(
    $kind: NotificationKind!
    $language: Language!
    $expected: NotificationWordsInput
  ) {
    resetNotificationTemplate(kind: $kind, language: $language, expected: $expected) {
      __typename
      ... on NotificationTemplateSaved {
        settings {
          ...MailSettingsParts
        }
      }
      ... on StaleNotificationTemplate {
        settings {
          ...MailSettingsParts
        }
      }
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

export const DigestHourQuery = graphql(`
  query DigestHour {
    tenant {
      id
      version
      digestHour
    }
  }
`);

export const SetDigestHour = graphql(`
  mutation SetDigestHour($input: UpdateTenantInput!) {
    updateTenant(input: $input) {
      __typename
      ... on TenantUpdated {
        tenant {
          id
          version
          digestHour
        }
      }
      ... on StaleSettings {
        tenant {
          id
          version
          digestHour
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);
