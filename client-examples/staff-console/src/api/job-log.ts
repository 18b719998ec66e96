import { graphql } from '../gql';

export const JobLogQuery = graphql(`
  query JobLog($id: ID!) {
    job(id: $id) {
      id
      auditLog(first: 100) {
        edges {
          cursor
          node {
            kind
            occurredAt
            actorName
            changed
            outcome
            payment {
              kind
              method
              amountMinor
              currency
            }
          }
        }
      }
    }
  }
`);
