import { graphql } from '../gql';

export const ShopQuery = graphql(`
  query Shop {
    me {
      id
      name
      email
      role
      tenant {
        id
        displayName
        accentColor
        locale
        timeZone
        currency
        collectionCheck
      }
    }
    workflows {
      id
      name
      prefix
      kind
      retiredAt
      openJobCount
      initialStage
      stages {
        ...StageParts
      }
    }
  }
`);

export const JobsQuery = graphql(`
  query Jobs($filter: JobFilter, $order: JobOrder!, $first: Int!, $after: Cursor) {
    jobs(filter: $filter, order: $order, first: $first, after: $after) {
      edges {
        node {
          ...JobCardParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const InboxQuery = graphql(`
  query Inbox($unreadOnly: Boolean, $first: Int!, $after: Cursor) {
    inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {
      edges {
        node {
          ...JobCardParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const UnreadQuery = graphql(`
  query Unread {
    inbox(unreadOnly: true, first: 1) {
      totalCount
    }
  }
`);

export const JobQuery = graphql(`
  query Job($id: ID, $trackingId: TrackingId) {
    job(id: $id, trackingId: $trackingId) {
      ...JobDetailParts
    }
  }
`);

export const EarlierMessagesQuery = graphql(`
  query EarlierMessages($id: ID!, $before: Cursor!) {
    job(id: $id) {
      id
      thread {
        messages(last: 40, before: $before) {
          edges {
            node {
              ...MessageParts
            }
          }
          pageInfo {
            hasPreviousPage
            startCursor
          }
        }
      }
    }
  }
`);

export const CustomersQuery = graphql(`
  query Customers($search: String!) {
    customers(search: $search, first: 6) {
      edges {
        node {
          id
          name
          email
          phone
        }
      }
    }
  }
`);

export const TenantEvents = graphql(`
  subscription TenantEvents($after: Cursor) {
    tenantEvents(after: $after) {
      kind
      cursor
      occurredAt
      jobId
      resync
      outcome
      activity {
        customerTyping
        staffTyping
      }
      job {
        ...JobCardParts
      }
    }
  }
`);

export const JobEvents = graphql(`
  subscription JobEvents($jobId: ID!, $after: Cursor) {
    jobEvents(jobId: $jobId, after: $after) {
      kind
      cursor
      actorName
      resync
      activity {
        customerPresent
        customerTyping
        staffTyping
      }
      job {
        ...JobDetailParts
      }
    }
  }
`);
