import { graphql } from '../gql';

export const HandOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      __typename
      ... on JobCollected {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
        job {
          ...JobDetailParts
        }
      }
      ... on PinRefused {
        triesLeft
      }
      ... on InvalidInput {
        field
      }
      ... on Problem {
        message
      }
    }
  }
`);
