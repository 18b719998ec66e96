import { graphql } from '../gql';

export const SlipQuery = graphql(`
  query Slip($jobId: ID!, $format: SlipFormat!) {
    job(id: $jobId) {
      id
      takeInSlip(format: $format) {
        url
      }
    }
  }
`);
