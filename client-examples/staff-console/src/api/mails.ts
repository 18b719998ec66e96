import { graphql } from '../gql';

export const MailParts = graphql(`
  fragment MailParts on Notification {
    id
    kind
    state
    reason
    attempts
    address
    subject
    requestedBy
    createdAt
    sendAt
    settledAt
  }
`);

export const JobMailsQuery = graphql(`
  query JobMails($id: ID!, $first: Int!) {
    job(id: $id) {
      id
      notifications(first: $first) {
        totalCount
        edges {
          node {
            ...MailParts
          }
        }
      }
    }
  }
`);

export const SendMail = graphql(`
  mutation SendMail($input: SendNotificationInput!) {
    sendNotification(input: $input) {
      __typename
      ... on NotificationSending {
        notification {
          ...MailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const HoldMail = graphql(`
  mutation HoldMail($id: ID!) {
    holdNotification(id: $id) {
      __typename
      ... on NotificationHeld {
        notification {
          ...MailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const ReleaseMail = graphql(`
  mutation ReleaseMail($id: ID!) {
    releaseNotification(id: $id) {
      __typename
      ... on NotificationReleased {
        notification {
          ...MailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);
