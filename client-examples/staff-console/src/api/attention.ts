import { graphql } from '../gql';

export const AttentionQuery = graphql(`
  query Attention($first: Int!) {
    attention(first: $first) {
      totalCount
      jobs {
        job {
          ...JobCardParts
        }
        reasons
        daysInStage
        usualDays
        daysLeft
        expectedDays
        promiseMoves
        changesRequestedAt
      }
    }
  }
`);

export const AttentionCountQuery = graphql(`
  query AttentionCount {
    attention(first: 1) {
      totalCount
    }
  }
`);

export const MorningDigestQuery = graphql(`
  query MorningDigest {
    me {
      id
      morningDigest
      tenant {
        id
        digestHour
      }
    }
  }
`);

export const SetMorningDigest = graphql(`
  mutation SetMorningDigest($on: Boolean!) {
    setMorningDigest(on: $on)
  }
`);
