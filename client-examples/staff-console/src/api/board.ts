import { graphql } from '../gql';

export const BoardQuery = graphql(`
  query Board($workflowId: ID!, $first: Int!) {
    board(workflowId: $workflowId, first: $first) {
      endedAfter
      columns {
        stage {
          ...StageParts
        }
        count
        oldestSince
        jobs {
          ...JobCardParts
        }
      }
    }
  }
`);

export const ColumnQuery = graphql(`
  query Column($filter: JobFilter!, $order: JobOrder!, $first: Int!, $after: Cursor) {
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
    }
  }
`);
