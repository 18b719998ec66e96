import { graphql } from '../gql';

export const PasswordResetQuery = graphql(`
  query PasswordResetLink($token: String!) {
    passwordReset(token: $token) {
      shopName
      email
    }
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) {
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

export const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on PasswordReset {
        email
        tenantSlug
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
