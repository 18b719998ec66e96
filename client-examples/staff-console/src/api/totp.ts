import { graphql } from '../gql';

export const TotpQuery = graphql(`
  query OwnTotp {
    me {
      id
      totp {
        since
        recoveryCodesLeft
      }
    }
  }
`);

export const StartTotp = graphql(`
  mutation StartTotp($password: String!) {
    startTotp(password: $password) {
      __typename
      ... on TotpStarted {
        secret
        uri
      }
      ... on InvalidInput {
        field
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const ConfirmTotp = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code) {
      __typename
      ... on TotpConfirmed {
        recoveryCodes
      }
      ... on InvalidInput {
        field
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const ReplaceRecoveryCodes = graphql(`
  mutation ReplaceRecoveryCodes($input: TotpProofInput!) {
    replaceRecoveryCodes(input: $input) {
      __typename
      ... on RecoveryCodesReplaced {
        recoveryCodes
      }
      ... on InvalidInput {
        field
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const DisableTotp = graphql(`
  mutation DisableTotp($input: TotpProofInput!) {
    disableTotp(input: $input) {
      __typename
      ... on InvalidInput {
        field
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const DisableStaffTotp = graphql(`
  mutation DisableStaffTotp($staffId: ID!) {
    disableStaffTotp(staffId: $staffId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
