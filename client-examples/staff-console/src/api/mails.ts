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
    repeatable
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

export const MailLogQuery = graphql(`
  query MailLog($filter: NotificationFilter, $first: Int!, $after: Cursor) {
    notifications(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...MailParts
          jobId
          job {
            id
            itemType
            trackingId
            revokedAt
            deletedAt
            customer {
              id
              name
              email
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
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
